package onward.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;

/// Writes the few events of one key that most transactions announce, and what rides with them: one round trip, one
/// lock, and values that need not be packed into arrays and unpacked again.
final class FewRows {
    static final int MOST = 4;
    private static final int COLUMNS = 8;

    private FewRows() {}

    static boolean areEnoughFor(Departure departure) {
        return departure.riders().size() <= MOST
                && departure.events().size() <= MOST
                && departure.events().stream()
                                .map(OutgoingEvent::order)
                                .distinct()
                                .count()
                        <= 1;
    }

    static void insert(Connection connection, Departure departure) throws SQLException {
        var events = departure.events();
        try (var statement = connection.prepareStatement(FewRowsText.of(departure.riders(), events.size()))) {
            int next = 1;
            for (var rider : departure.riders()) {
                rider.values().set(statement, next);
                next += rider.parameters();
            }
            if (!events.isEmpty()) {
                statement.setString(next, events.getFirst().order());
            }
            for (int i = 0; i < events.size(); i++) {
                set(statement, next + i * COLUMNS, events.get(i));
            }
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, int before, OutgoingEvent event) throws SQLException {
        statement.setShort(before + 1, (short) event.bucket());
        statement.setString(before + 2, event.topic());
        statement.setString(before + 3, event.key());
        statement.setObject(before + 4, event.eventId());
        statement.setString(before + 5, event.type());
        statement.setString(before + 6, event.traceparent());
        statement.setObject(before + 7, event.occurredAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(before + 8, event.data());
    }
}
