package onward.resolution.customer.domain;

import java.util.Optional;
import onward.contracts.id.CustomerId;

/// The customers that are known.
public interface Customers {
    Optional<String> brandOf(CustomerId id);

    void save(CustomerId id, String brand);
}
