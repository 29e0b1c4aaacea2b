package onward.intake.timeline.store;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.intake.timeline.domain.Entry;
import onward.messaging.codec.ContractTypes;
import onward.messaging.outbox.Rider;
import onward.messaging.outbox.TransactionalOutbox;

/// Writes entries when the caller's transaction ends, in one round trip with what it announces.
@ApplicationScoped
class TimelineTable {
    private static final int PARAMETERS = 8;
    private static final String INSERT =
            "insert into timeline (seq, incident_id, brand, state, at, type, actor, text, data) values ";
    private static final String ROW = "(nextval('timeline_seq'), ?, ?, ?, ?, ?, ?, ?, ?::jsonb)";
    private static final Map<Integer, String> INSERTS = new ConcurrentHashMap<>();

    private final TransactionalOutbox outbox;

    TimelineTable(TransactionalOutbox outbox) {
        this.outbox = outbox;
    }

    void insert(List<Entry> entries) {
        if (!entries.isEmpty()) {
            outbox.takeAlong(new Rider(
                    INSERTS.computeIfAbsent(entries.size(), TimelineTable::sql),
                    entries.size() * PARAMETERS,
                    (statement, first) -> set(statement, first, entries)));
        }
    }

    private static String sql(int rows) {
        return Collections.nCopies(rows, ROW).stream().collect(joining(", ", INSERT, ""));
    }

    private void set(PreparedStatement statement, int first, List<Entry> entries) throws SQLException {
        for (int i = 0; i < entries.size(); i++) {
            set(statement, first + i * PARAMETERS, entries.get(i));
        }
    }

    private void set(PreparedStatement statement, int first, Entry entry) throws SQLException {
        statement.setObject(first, entry.incident().value());
        statement.setString(first + 1, entry.brand());
        statement.setString(first + 2, entry.state().name());
        statement.setObject(first + 3, entry.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(first + 4, ContractTypes.nameOf(entry.event().getClass()));
        statement.setString(first + 5, entry.event().by().actor());
        statement.setString(first + 6, entry.text());
        statement.setString(first + 7, outbox.json(entry.event()));
    }
}
