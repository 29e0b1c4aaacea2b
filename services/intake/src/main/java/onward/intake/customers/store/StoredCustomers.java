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

    /// What is read is not kept at hand: a later reading for change must see what others did meanwhile.
    @Override
    public Optional<Versioned<Customer>> find(CustomerId id) {
        var row = database.find(CustomerRow.class, id.value());
        if (row == null) {
            return Optional.empty();
        }
        database.detach(row);
        return Optional.of(row.versioned());
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

    @Override
    public Optional<Versioned<Customer>> findForChange(CustomerId id) {
        return Optional.ofNullable(CustomerRow.<CustomerRow>findById(id.value(), PESSIMISTIC_WRITE))
                .map(CustomerRow::versioned);
    }

    @Override
    public void handOver(CustomerId from, CustomerId to) {
        VehicleRow.update("customerId = ?2, version = version + 1 where customerId = ?1", from.value(), to.value());
        CustomerRow.update("mergedInto = ?2 where mergedInto = ?1", from.value(), to.value());
        CustomerRow.<CustomerRow>findById(to.value()).absorbed = true;
    }

    private boolean isNew(Customer customer) {
        return database.createNativeQuery(CLAIM_ID)
                        .setParameter(1, customer.id().value())
                        .setParameter(2, customer.brand())
                        .executeUpdate()
                == 1;
    }
}
