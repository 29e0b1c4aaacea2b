package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Customers;
import onward.intake.customers.domain.Versioned;

/// Tells what is known of a customer.
@ApplicationScoped
public class FindCustomer {
    private final Customers customers;

    public FindCustomer(Customers customers) {
        this.customers = customers;
    }

    public Optional<Versioned<Customer>> find(CustomerId id) {
        return customers.find(id);
    }
}
