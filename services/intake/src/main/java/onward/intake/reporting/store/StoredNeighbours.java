package onward.intake.reporting.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.Position;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.duplicates.domain.Neighbours;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.duplicates.domain.PossibleDuplicate.Reason;
import org.jspecify.annotations.Nullable;

/// Open incidents that share phone, plate or place with a report, by the indexes on those columns.
@ApplicationScoped
class StoredNeighbours implements Neighbours {
    private static final int MOST = 10;
    private static final String OPEN = """
            select id, phone, plate_key, lon, lat, reported_at
              from incidents
             where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS')
               and brand = ? and reported_at >= ? and (kind in ('TEST', 'SYNTHETIC')) = ? and\s""";

    /// One question for each index: asked all in one, an `or` is answered by reading the whole table as long as the
    /// database has never counted it. One incident may be an answer to all three.
    private static final String OPEN_AND_ALIKE = OPEN + "phone = ? union all " + OPEN + "plate_key = ? union all "
            + OPEN
            + "lat between ? and ? and lon between ? and ? order by reported_at desc limit 30";

    private final AgroalDataSource database;

    StoredNeighbours(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<PossibleDuplicate> of(IncidentFacts facts, Instant since, double metres) {
        var plate = IncidentColumns.plateKey(facts.vehicle());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OPEN_AND_ALIKE)) {
            ask(statement, facts, plate, since, Box.around(facts.location().position(), metres));
            var alike = new ArrayList<PossibleDuplicate>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                var reason = reason(rows, facts, plate, metres);
                if (reason != null) {
                    var reportedAt = rows.getObject("reported_at", OffsetDateTime.class);
                    var id = new IncidentId(rows.getObject("id", UUID.class));
                    alike.add(new PossibleDuplicate(id, reason, reportedAt.toInstant()));
                }
            }
            return alike.stream().distinct().limit(MOST).toList();
        } catch (SQLException e) {
            throw new IncidentsUnavailable(e);
        }
    }

    private static void ask(
            PreparedStatement statement, IncidentFacts facts, @Nullable String plate, Instant since, Box box)
            throws SQLException {
        open(statement, 1, facts, since);
        statement.setString(4, facts.contact().phone());
        open(statement, 5, facts, since);
        statement.setString(8, plate);
        open(statement, 9, facts, since);
        statement.setDouble(12, box.south());
        statement.setDouble(13, box.north());
        statement.setDouble(14, box.west());
        statement.setDouble(15, box.east());
    }

    private static void open(PreparedStatement statement, int first, IncidentFacts facts, Instant since)
            throws SQLException {
        statement.setString(first, facts.brand());
        statement.setObject(first + 1, since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setBoolean(first + 2, DuplicateKey.isRehearsal(facts.kind()));
    }

    private static @Nullable Reason reason(ResultSet row, IncidentFacts facts, @Nullable String plate, double metres)
            throws SQLException {
        if (plate != null && plate.equals(row.getString("plate_key"))) {
            return Reason.SAME_PLATE;
        }
        var phone = facts.contact().phone();
        if (phone != null && phone.equals(row.getString("phone"))) {
            return Reason.SAME_PHONE;
        }
        var place = new Position(row.getDouble("lon"), row.getDouble("lat"));
        return place.metresTo(facts.location().position()) <= metres ? Reason.SAME_PLACE : null;
    }
}
