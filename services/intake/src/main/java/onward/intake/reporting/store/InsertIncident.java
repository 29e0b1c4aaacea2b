package onward.intake.reporting.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Inserts an incident unless an open one has its key: one round trip, whoever is quicker.
@ApplicationScoped
class InsertIncident {
    private static final String INSERT = """
            insert into incidents (id, brand, kind, state, reported_at, due_at, planned_at, contract, duplicate_key, phone, plate_key, lon, lat,
                                   search_text, facts, triage, cover, standing, warnings, possible_duplicates, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            on conflict (duplicate_key) where duplicate_key is not null do nothing
            """;

    private final AgroalDataSource database;

    InsertIncident(AgroalDataSource database) {
        this.database = database;
    }

    /// Whether it was inserted.
    boolean insert(IncidentRow row) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            set(statement, row);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IncidentsUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, IncidentRow row) throws SQLException {
        statement.setObject(1, row.id);
        statement.setString(2, row.brand);
        statement.setString(3, row.kind.name());
        statement.setString(4, row.state.name());
        time(statement, 5, row.reportedAt);
        time(statement, 6, row.dueAt);
        time(statement, 7, row.plannedAt);
        statement.setString(8, row.contract);
        statement.setString(9, row.duplicateKey);
        statement.setString(10, row.phone);
        statement.setString(11, row.plateKey);
        statement.setDouble(12, row.lon);
        statement.setDouble(13, row.lat);
        statement.setString(14, row.searchText);
        statement.setString(15, row.facts);
        statement.setString(16, row.triage);
        statement.setString(17, row.cover);
        statement.setString(18, row.standing);
        statement.setString(19, row.warnings);
        statement.setString(20, row.possibleDuplicates);
        statement.setLong(21, row.version);
    }

    private static void time(PreparedStatement statement, int parameter, @Nullable Instant at) throws SQLException {
        statement.setObject(parameter, at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
