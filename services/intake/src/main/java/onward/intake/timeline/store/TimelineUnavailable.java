package onward.intake.timeline.store;

import java.sql.SQLException;

/// The database could not keep what happened.
final class TimelineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimelineUnavailable(SQLException cause) {
        super("The timeline could not be written.", cause);
    }
}
