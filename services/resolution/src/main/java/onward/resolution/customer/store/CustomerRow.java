package onward.resolution.customer.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// One customer and their brand.
@Entity
@Table(name = "known_customer")
class CustomerRow {
    @Id
    String customerId;

    String brand;
}
