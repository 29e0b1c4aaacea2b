package onward.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/// What was handled, as rows. All of it happens in the caller's transaction.
@ApplicationScoped
public class InboxTable {
    /// One round trip. The lock makes events of one key go one by one, whichever topic and replica they come in by.
    private static final String ENTER = """
            select pg_advisory_xact_lock(hashtextextended('inbox ' || ?, 0));
            insert into inbox (consumer, source, event_id, state) values (?, ?, ?, 'DONE') on conflict do nothing;
            select exists (select 1 from inbox_waiting where key = ? and consumer = ?),
                   exists (select 1 from inbox_waiting where key = ? and consumer <> ?)
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('inbox ' || ?, 0))";
    private static final String STATE = """
            insert into inbox (consumer, source, event_id, state) values (?, ?, ?, ?)
            on conflict (consumer, source, event_id) do update set state = excluded.state
            """;
    private static final String FORGET = """
            delete from inbox where ctid = any (array(
                select ctid from inbox where received_at < now() - make_interval(secs => ?) and state = 'DONE' limit 5000))
            """;

    private final AgroalDataSource dataSource;

    InboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Takes the key for this transaction and notes the event as handled.
    InboxEntry enter(String consumer, IncomingRecord record) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ENTER)) {
            var key = record.keyOrEmpty();
            bind(statement, key, consumer, record.source(), record.inboxId(), key, consumer, key, consumer);
            statement.execute();
            statement.getMoreResults();
            boolean first = statement.getUpdateCount() == 1;
            statement.getMoreResults();
            try (var waiting = statement.getResultSet()) {
                waiting.next();
                return new InboxEntry(first, waiting.getBoolean(1), waiting.getBoolean(2));
            }
        }
    }

    /// Takes the key for this transaction.
    void lock(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, key);
            statement.execute();
        }
    }

    /// Notes what became of an event.
    public void set(String consumer, IncomingRecord record, InboxState state) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(STATE)) {
            bind(statement, consumer, record.source(), record.inboxId(), state.name());
            statement.executeUpdate();
        }
    }

    void forgetHandledBefore(Duration age) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            statement.setDouble(1, age.toSeconds());
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }
}
