package onward.messaging.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A statement without an answer that rides with the rows of the outbox: it needs no way to the database of its
/// own, and has no effect before the transaction ends.
///
/// @param parameters how many it has
public record Rider(String sql, int parameters, Values values) {
    /// Sets the parameters, from `first` on.
    @FunctionalInterface
    public interface Values {
        void set(PreparedStatement statement, int first) throws SQLException;
    }
}
