package onward.intake.timeline.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import onward.intake.timeline.domain.Entry;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;

/// Writes entries within the caller's transaction, those of one change in one round trip.
@ApplicationScoped
class TimelineTable {
    private static final String INSERT = """
            insert into timeline (seq, incident_id, brand, state, at, type, actor, text, data)
            values (nextval('timeline_seq'), ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final AgroalDataSource database;

    TimelineTable(AgroalDataSource database) {
        this.database = database;
    }

    void insert(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                set(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new TimelineUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setObject(1, entry.incident().value());
        statement.setString(2, entry.brand());
        statement.setString(3, entry.state().name());
        statement.setObject(4, entry.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(5, ContractTypes.nameOf(entry.event().getClass()));
        statement.setString(6, entry.event().by().actor());
        statement.setString(7, entry.text());
        statement.setString(8, EventJson.write(entry.event()));
    }
}
