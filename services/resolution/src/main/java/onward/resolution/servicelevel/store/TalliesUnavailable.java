package onward.resolution.servicelevel.store;

import java.sql.SQLException;

/// The database did not take or give figures of the service level.
final class TalliesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TalliesUnavailable(SQLException cause) {
        super("The service level can't be reached.", cause);
    }
}
