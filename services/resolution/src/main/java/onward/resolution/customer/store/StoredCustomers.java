package onward.resolution.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import onward.contracts.id.CustomerId;
import onward.resolution.customer.domain.Customers;

/// Customers in PostgreSQL.
@ApplicationScoped
class StoredCustomers implements Customers {
    private final EntityManager rows;

    StoredCustomers(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> brandOf(CustomerId id) {
        return Optional.ofNullable(rows.find(CustomerRow.class, id.value())).map(row -> row.brand);
    }

    @Override
    public void save(CustomerId id, String brand) {
        var row = new CustomerRow();
        row.customerId = id.value();
        row.brand = brand;
        rows.merge(row);
    }
}
