package onward.messaging.outbox;

import java.sql.SQLException;

/// The outbox could not be written: the transaction must not commit.
final class OutboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxUnavailable(SQLException cause) {
        super("The outbox could not be written.", cause);
    }
}
