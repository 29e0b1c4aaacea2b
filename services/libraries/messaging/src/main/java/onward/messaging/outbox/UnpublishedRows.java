package onward.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The outbox as its relay sees it: what has to go, oldest first.
@ApplicationScoped
class UnpublishedRows {
    private static final String OLDEST = """
            select id, topic, key, event_id, type, traceparent, occurred_at, data
              from outbox where published_at is null and bucket = any (?) order by id limit ?
            """;
    /// A mark lost in a crash only sends a row twice, which the inboxes know; so this commit waits for no disk. What is
    /// to go next is read on the same way.
    private static final String MARK_THEN_READ = """
            set local synchronous_commit = off;
            update outbox set published_at = now() where id = any (?);
            """ + OLDEST;
    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)
              from (select occurred_at from outbox where published_at is null order by id limit 10000) oldest
            """;
    private static final String FORGET = """
            delete from outbox where id in (
                select id from outbox where published_at < now() - make_interval(secs => ?) limit 5000)
            """;

    private final AgroalDataSource dataSource;

    UnpublishedRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<OutboxRow> oldest(List<Short> buckets, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OLDEST)) {
            statement.setArray(1, connection.createArrayOf("int2", buckets.toArray()));
            statement.setInt(2, limit);
            try (var rows = statement.executeQuery()) {
                return rows(rows);
            }
        }
    }

    /// Marks the rows of these ids.
    ///
    /// @return the oldest of the others
    List<OutboxRow> markPublished(List<Long> ids, List<Short> buckets, int limit) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            List<OutboxRow> next;
            try (var statement = connection.prepareStatement(MARK_THEN_READ)) {
                statement.setArray(1, connection.createArrayOf("int8", ids.toArray()));
                statement.setArray(2, connection.createArrayOf("int2", buckets.toArray()));
                statement.setInt(3, limit);
                statement.execute();
                statement.getMoreResults();
                statement.getMoreResults();
                try (var rows = statement.getResultSet()) {
                    next = rows(rows);
                }
            }
            connection.commit();
            return next;
        }
    }

    private static List<OutboxRow> rows(ResultSet rows) throws SQLException {
        var found = new ArrayList<OutboxRow>();
        while (rows.next()) {
            found.add(row(rows));
        }
        return found;
    }

    /// How many rows wait (counted up to ten thousand), and how many seconds the oldest has waited.
    Backlog backlog() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BACKLOG);
                var rows = statement.executeQuery()) {
            rows.next();
            return new Backlog(rows.getLong(1), rows.getDouble(2));
        }
    }

    /// Deletes a bounded number of rows that were published longer ago than this.
    void forgetPublishedBefore(Duration age) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            statement.setDouble(1, age.toSeconds());
            statement.executeUpdate();
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8).getBytes(StandardCharsets.UTF_8));
    }
}
