package onward.messaging.deadletter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.messaging.inbox.Grave;
import onward.messaging.inbox.IncomingRecord;
import onward.messaging.inbox.KeptHeaders;
import org.jspecify.annotations.Nullable;

/// Dead letters as rows.
@ApplicationScoped
class DeadLetterTable {
    private static final String INSERT = """
            insert into dead_letter (id, consumer, topic, kafka_partition, kafka_offset, key, source, event_id, headers,
                                     data, reason, attempts, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'OPEN')
            on conflict (consumer, source, event_id) do nothing
            """;
    private static final String COLUMNS =
            "id, consumer, topic, kafka_partition, kafka_offset, key, headers, data, reason, attempts, state, at ";
    private static final String LIST = "select " + COLUMNS + """
              from dead_letter where (?::text is null or state = ?) and (?::uuid is null or (at, id) <
                   (select at, id from dead_letter where id = ?))
             order by at desc, id desc limit ?
            """;
    private static final String ONE = "select " + COLUMNS + "from dead_letter where id = ? for update";
    private static final String OPEN = "select count(*) from dead_letter where state = 'OPEN'";
    private static final String REPLAYED =
            "update dead_letter set state = 'REPLAYED', replayed_at = now() where id = ?";

    private final AgroalDataSource dataSource;

    DeadLetterTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @return whether it is a new one
    boolean insert(UUID id, Grave grave) throws SQLException {
        var record = grave.record();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, id);
            statement.setString(2, grave.consumer());
            statement.setString(3, record.topic());
            statement.setInt(4, record.partition());
            statement.setLong(5, record.offset());
            statement.setString(6, record.key());
            statement.setString(7, record.source());
            statement.setString(8, record.inboxId());
            statement.setString(9, KeptHeaders.write(record.headers()));
            statement.setBytes(10, record.data());
            statement.setString(11, grave.reason());
            statement.setInt(12, grave.attempts());
            return statement.executeUpdate() == 1;
        }
    }

    /// The newest first, those after the given one.
    List<DeadLetter> list(@Nullable String state, @Nullable UUID after, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, state);
            statement.setString(2, state);
            statement.setObject(3, after);
            statement.setObject(4, after);
            statement.setInt(5, limit);
            var found = new ArrayList<DeadLetter>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(letter(rows));
                }
            }
            return found;
        }
    }

    long open() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OPEN);
                var count = statement.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }

    /// Finds and locks one.
    Optional<DeadLetter> lock(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(letter(row)) : Optional.empty();
            }
        }
    }

    void markReplayed(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(REPLAYED)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        var record = new IncomingRecord(
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                KeptHeaders.read(row.getString(7)),
                row.getBytes(8));
        var grave = new Grave(row.getString(2), record, row.getString(9), row.getInt(10));
        return new DeadLetter(
                row.getObject(1, UUID.class),
                grave,
                DeadLetter.State.valueOf(row.getString(11)),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
