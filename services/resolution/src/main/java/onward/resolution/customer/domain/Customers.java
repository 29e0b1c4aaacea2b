package onward.resolution.customer.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.customer.CustomerFacts;
import onward.contracts.id.CustomerId;

/// The customers that intake has told of.
public interface Customers {
    /// Who they are now; `since` is kept from the first time.
    void save(CustomerId id, CustomerFacts facts, Instant since);

    void merge(CustomerId id, CustomerId into);

    /// Who is known of these, by the id that was asked for. One that was merged answers for the one it is now.
    Map<CustomerId, Known> find(Collection<CustomerId> ids);

    /// Who that customer is now; the same one where nobody knows of another.
    default CustomerId whoIsNow(CustomerId id) {
        var known = find(List.of(id)).get(id);
        return known == null ? id : known.id();
    }

    /// A customer as they are known now.
    record Known(CustomerId id, String brand) {}
}
