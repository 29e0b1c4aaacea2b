package onward.intake.customers.store;

import java.sql.SQLException;

/// The database could not keep what was imported.
final class ImportUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportUnavailable(SQLException cause) {
        super("Vehicles could not be kept.", cause);
    }
}
