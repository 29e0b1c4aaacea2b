package onward.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Events of something that is not known yet, whole, in the order of their arrival.
@ApplicationScoped
class WaitingRecords {
    private static final String ADD = """
            insert into inbox_waiting
                   (consumer, key, source, event_id, topic, kafka_partition, kafka_offset, headers, data)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String OLDEST = """
            select id, consumer, topic, kafka_partition, kafka_offset, key, headers, data
              from inbox_waiting where key = ? order by id limit 1
            """;
    private static final String REMOVE = "delete from inbox_waiting where id = ?";
    private static final String KEYS = "select distinct key from inbox_waiting limit 1000";
    private static final String OVERDUE = """
            select count(*), coalesce(max(extract(epoch from now() - waiting_since)), 0)
              from inbox_waiting where waiting_since < now() - make_interval(secs => ?)
            """;

    private final AgroalDataSource dataSource;

    WaitingRecords(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(String consumer, IncomingRecord record) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, consumer);
            statement.setString(2, record.keyOrEmpty());
            statement.setString(3, record.source());
            statement.setString(4, record.inboxId());
            statement.setString(5, record.topic());
            statement.setInt(6, record.partition());
            statement.setLong(7, record.offset());
            statement.setString(8, KeptHeaders.write(record.headers()));
            statement.setBytes(9, record.data());
            statement.executeUpdate();
        }
    }

    Optional<WaitingRecord> oldest(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OLDEST)) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var record = new IncomingRecord(
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getString(6),
                        KeptHeaders.read(row.getString(7)),
                        row.getBytes(8));
                return Optional.of(new WaitingRecord(row.getLong(1), row.getString(2), record));
            }
        }
    }

    void remove(long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(REMOVE)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    List<String> keys() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEYS);
                var rows = statement.executeQuery()) {
            var keys = new ArrayList<String>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        }
    }

    /// How many have waited longer than this, and how long the oldest of them has, in seconds.
    Overdue longerThan(Duration age) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OVERDUE)) {
            statement.setDouble(1, age.toMillis() / 1000.0);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Overdue(row.getLong(1), row.getDouble(2));
            }
        }
    }
}
