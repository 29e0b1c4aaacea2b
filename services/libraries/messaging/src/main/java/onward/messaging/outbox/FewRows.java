package onward.messaging.outbox;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the few events of one key that most transactions announce, and what rides with them: one round trip, one
/// lock, and values that need not be packed into arrays and unpacked again.
final class FewRows {
    private static final int MOST = 4;
    private static final int COLUMNS = 8;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0));\n";
    private static final String INSERT =
            "insert into outbox (bucket, topic, key, event_id, type, traceparent, occurred_at, data) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    /// For no row, for one, for two, and so on.
    private static final List<String> LOCK_THEN_INSERT = Stream.concat(
                    Stream.of(""),
                    IntStream.rangeClosed(1, MOST)
                            .mapToObj(rows ->
                                    Collections.nCopies(rows, ROW).stream().collect(joining(", ", LOCK + INSERT, ""))))
            .toList();

    /// The driver looks a statement up by its text, which it hashes again for each new string.
    private static final Map<Load, String> WITH_RIDERS = new ConcurrentHashMap<>();

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
        try (var statement = connection.prepareStatement(sql(departure.riders(), events.size()))) {
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

    private static String sql(List<Rider> riders, int rows) {
        return riders.isEmpty()
                ? LOCK_THEN_INSERT.get(rows)
                : WITH_RIDERS.computeIfAbsent(
                        new Load(riders.stream().map(Rider::sql).toList(), rows), FewRows::joined);
    }

    private static String joined(Load load) {
        return load.riders().stream().collect(joining(";\n", "", ";\n" + LOCK_THEN_INSERT.get(load.rows())));
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

    private record Load(List<String> riders, int rows) {}
}
