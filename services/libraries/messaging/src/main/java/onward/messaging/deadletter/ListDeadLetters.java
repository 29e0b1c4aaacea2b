package onward.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows what could not be processed here.
@ApplicationScoped
public class ListDeadLetters {
    private final DeadLetterTable table;

    ListDeadLetters(DeadLetterTable table) {
        this.table = table;
    }

    /// The newest first: those in the given state, or in any; those after the given one, or from the start.
    public List<DeadLetter> list(DeadLetter.@Nullable State state, @Nullable UUID after, int limit) {
        try {
            return table.list(state == null ? null : state.name(), after, limit);
        } catch (SQLException e) {
            throw new DeadLettersUnavailable(e);
        }
    }
}
