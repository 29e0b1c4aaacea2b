package onward.messaging.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/// Writes any number of events of any keys, packed into arrays.
final class ManyRows {
    /// Both statements travel in one round trip. Locks are taken in the order of their numbers, so that two
    /// transactions can't wait for each other; they are held until commit, so that no later commit of the key has a
    /// smaller id.
    private static final String LOCK_THEN_INSERT = """
            select pg_advisory_xact_lock(lock)
              from (select distinct hashtextextended(o, 0) as lock from unnest(?) as o order by 1) locks;
            insert into outbox (bucket, topic, key, event_id, type, traceparent, occurred_at, data)
            select * from unnest(?::smallint[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                                 ?::timestamptz[], ?::text[])
            """;

    private ManyRows() {}

    static void insert(Connection connection, List<OutgoingEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK_THEN_INSERT)) {
            statement.setArray(1, column(connection, "text", events, OutgoingEvent::order));
            statement.setArray(2, column(connection, "int2", events, event -> (short) event.bucket()));
            statement.setArray(3, column(connection, "text", events, OutgoingEvent::topic));
            statement.setArray(4, column(connection, "text", events, OutgoingEvent::key));
            statement.setArray(5, column(connection, "uuid", events, OutgoingEvent::eventId));
            statement.setArray(6, column(connection, "text", events, OutgoingEvent::type));
            statement.setArray(7, column(connection, "text", events, OutgoingEvent::traceparent));
            statement.setArray(
                    8,
                    column(
                            connection,
                            "text",
                            events,
                            event -> event.occurredAt().toString()));
            statement.setArray(9, column(connection, "text", events, OutgoingEvent::data));
            statement.execute();
        }
    }

    private static Array column(
            Connection connection, String type, List<OutgoingEvent> events, Function<OutgoingEvent, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }
}
