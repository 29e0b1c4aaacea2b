package onward.resolution.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.id.CustomerId;
import onward.resolution.customer.domain.Customers;
import onward.resolution.customer.domain.Customers.Known;

/// Finds the brand of a customer for somebody who may see certain brands only.
@ApplicationScoped
public class FindCustomer {
    private final Customers customers;

    FindCustomer(Customers customers) {
        this.customers = customers;
    }

    /// Empty when there is no such customer, or none that they may see.
    public Optional<String> brand(CustomerId id, Predicate<String> seesBrand) {
        return Optional.ofNullable(customers.find(List.of(id)).get(id))
                .map(Known::brand)
                .filter(seesBrand);
    }
}
