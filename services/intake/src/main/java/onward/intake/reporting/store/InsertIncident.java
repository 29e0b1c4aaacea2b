package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import onward.messaging.outbox.Rider;
import onward.messaging.outbox.TransactionalOutbox;
import org.jspecify.annotations.Nullable;

/// Inserts an incident when the transaction ends, in one round trip with what it announces.
@ApplicationScoped
class InsertIncident {
    private static final String INSERT = """
            insert into incidents (id, brand, kind, state, reported_at, due_at, planned_at, contract, duplicate_key, phone, plate_key, lon, lat,
                                   search_text, facts, triage, cover, standing, warnings, possible_duplicates, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            """;
    private static final int PARAMETERS = 21;

    private final TransactionalOutbox outbox;

    InsertIncident(TransactionalOutbox outbox) {
        this.outbox = outbox;
    }

    void takeAlong(IncidentRow row) {
        outbox.takeAlong(new Rider(INSERT, PARAMETERS, (statement, first) -> set(statement, first, row)));
    }

    private static void set(PreparedStatement statement, int first, IncidentRow row) throws SQLException {
        statement.setObject(first, row.id);
        statement.setString(first + 1, row.brand);
        statement.setString(first + 2, row.kind.name());
        statement.setString(first + 3, row.state.name());
        time(statement, first + 4, row.reportedAt);
        time(statement, first + 5, row.dueAt);
        time(statement, first + 6, row.plannedAt);
        statement.setString(first + 7, row.contract);
        statement.setString(first + 8, row.duplicateKey);
        statement.setString(first + 9, row.phone);
        statement.setString(first + 10, row.plateKey);
        statement.setDouble(first + 11, row.lon);
        statement.setDouble(first + 12, row.lat);
        statement.setString(first + 13, row.searchText);
        statement.setString(first + 14, row.facts);
        statement.setString(first + 15, row.triage);
        statement.setString(first + 16, row.cover);
        statement.setString(first + 17, row.standing);
        statement.setString(first + 18, row.warnings);
        statement.setString(first + 19, row.possibleDuplicates);
        statement.setLong(first + 20, row.version);
    }

    private static void time(PreparedStatement statement, int parameter, @Nullable Instant at) throws SQLException {
        statement.setObject(parameter, at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
