package onward.intake.customers.domain;

import java.util.Optional;
import onward.contracts.id.CustomerId;

/// The customers that are known.
public interface Customers {
    Optional<Versioned<Customer>> find(CustomerId id);

    /// Keeps a customer, if they are still at the version that was seen; 0 for one that is new.
    ///
    /// @return whether it was so
    boolean keep(Customer customer, long seenVersion);
}
