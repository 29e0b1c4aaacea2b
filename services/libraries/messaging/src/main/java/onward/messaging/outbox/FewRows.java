package onward.messaging.outbox;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Writes the few events of one key that most transactions announce: one lock, and values that need not be packed into
/// arrays and unpacked again.
final class FewRows {
    private static final int MOST = 4;
    private static final int COLUMNS = 8;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0));\n";
    private static final String INSERT =
            "insert into outbox (bucket, topic, key, event_id, type, traceparent, occurred_at, data) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    /// For one row, for two, and so on.
    private static final List<String> LOCK_THEN_INSERT = IntStream.rangeClosed(1, MOST)
            .mapToObj(rows -> Collections.nCopies(rows, ROW).stream().collect(joining(", ", LOCK + INSERT, "")))
            .toList();

    private FewRows() {}

    static boolean isEnoughFor(List<OutgoingEvent> events) {
        return events.size() <= MOST
                && events.stream().map(OutgoingEvent::order).distinct().count() == 1;
    }

    static void insert(Connection connection, List<OutgoingEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK_THEN_INSERT.get(events.size() - 1))) {
            statement.setString(1, events.getFirst().order());
            for (int i = 0; i < events.size(); i++) {
                set(statement, 1 + i * COLUMNS, events.get(i));
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
