package onward.messaging.inbox;

import java.sql.SQLException;

/// The inbox could not be read or written.
final class InboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxUnavailable(SQLException cause) {
        super("The inbox could not be read or written.", cause);
    }
}
