package onward.intake.customers.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Customers;
import onward.intake.customers.domain.Versioned;

/// The customers in PostgreSQL.
@ApplicationScoped
class StoredCustomers implements Customers {
    private static final String CLAIM_ID =
            "insert into customers (id, brand, version) values (?1, ?2, 0) on conflict (id) do nothing";

    private final EntityManager database;

    StoredCustomers(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Versioned<Customer>> find(CustomerId id) {
        return CustomerRow.<CustomerRow>findByIdOptional(id.value()).map(CustomerRow::versioned);
    }

    @Override
    public boolean keep(Customer customer, long seenVersion) {
        if (seenVersion == 0 && !isNew(customer)) {
            return false;
        }
        CustomerRow row = CustomerRow.findById(customer.id().value(), PESSIMISTIC_WRITE);
        if (row == null || row.version != seenVersion) {
            return false;
        }
        row.take(customer, seenVersion + 1);
        return true;
    }

    private boolean isNew(Customer customer) {
        return database.createNativeQuery(CLAIM_ID)
                        .setParameter(1, customer.id().value())
                        .setParameter(2, customer.brand())
                        .executeUpdate()
                == 1;
    }
}
