package onward.intake.reporting.store;

import java.sql.SQLException;

/// The database could not tell about incidents, or keep one.
final class IncidentsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncidentsUnavailable(SQLException cause) {
        super("Incidents could not be read or written.", cause);
    }
}
