package onward.resolution.loyalty.store;

import java.sql.SQLException;

/// The database did not take or give touchpoints.
final class TouchpointsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TouchpointsUnavailable(SQLException cause) {
        super("Touchpoints can't be reached.", cause);
    }
}
