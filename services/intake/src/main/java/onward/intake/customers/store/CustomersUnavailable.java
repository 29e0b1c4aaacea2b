package onward.intake.customers.store;

import java.sql.SQLException;

/// The database could not tell about customers and vehicles, or keep some.
final class CustomersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CustomersUnavailable(SQLException cause) {
        super("Customers and vehicles could not be read or written.", cause);
    }
}
