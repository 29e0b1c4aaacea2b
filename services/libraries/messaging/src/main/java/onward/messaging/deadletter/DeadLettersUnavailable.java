package onward.messaging.deadletter;

import java.sql.SQLException;

/// Dead letters could not be read or written.
final class DeadLettersUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadLettersUnavailable(SQLException cause) {
        super("Dead letters could not be read or written.", cause);
    }
}
