package onward.intake.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Versioned;
import org.jspecify.annotations.Nullable;

/// A customer as a row.
@Entity
@Table(name = "customers")
public class CustomerRow extends PanacheEntityBase {
    @Id
    public String id;

    public String brand;
    public String name;
    public String phone;
    public String language;

    @Embedded
    public CoverColumns cover = new CoverColumns();

    @Column(name = "merged_into")
    public @Nullable String mergedInto;

    /// Whether other records were merged into this one.
    public boolean absorbed;

    public long version;

    static CustomerRow of(Customer customer, long version) {
        var row = new CustomerRow();
        row.id = customer.id().value();
        row.take(customer, version);
        return row;
    }

    void take(Customer customer, long atVersion) {
        brand = customer.brand();
        name = customer.name();
        phone = customer.phone();
        language = customer.language();
        cover = CoverColumns.of(customer.cover());
        mergedInto =
                customer.mergedInto() == null ? null : customer.mergedInto().value();
        version = atVersion;
    }

    Customer customer() {
        return new Customer(
                new CustomerId(id),
                brand,
                name,
                phone,
                language,
                CoverColumns.entitlement(cover),
                mergedInto == null ? null : new CustomerId(mergedInto));
    }

    Versioned<Customer> versioned() {
        return new Versioned<>(customer(), version);
    }
}
