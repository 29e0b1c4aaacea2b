package onward.intake;

import java.sql.SQLException;

/// The database could not tell what is known around a report.
final class RoundTripFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RoundTripFailed(SQLException cause) {
        super("What is known around a report could not be read.", cause);
    }
}
