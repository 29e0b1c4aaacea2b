package onward.intake.reporting.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.Position;
import onward.intake.IntakeConfig;
import onward.intake.Question;
import onward.intake.duplicates.domain.AlikeReason;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.duplicates.domain.PossibleDuplicate;
import org.jspecify.annotations.Nullable;

/// Which open incidents share phone, plate or place with a report, by the indexes on those columns.
@Singleton
class OpenAndAlike implements Question<List<PossibleDuplicate>> {
    private static final int PARAMETERS = 15;
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
            + "lat between ? and ? and lon between ? and ? order by reported_at desc limit 30;";

    private final IntakeConfig.Duplicates config;

    OpenAndAlike(IntakeConfig config) {
        this.config = config.duplicates();
    }

    @Override
    public String sql() {
        return OPEN_AND_ALIKE;
    }

    @Override
    public int ask(PreparedStatement statement, int first, IncidentFacts facts) throws SQLException {
        var box = Box.around(facts.location().position(), config.nearbyMetres());
        open(statement, first, facts);
        statement.setString(first + 3, facts.contact().phone());
        open(statement, first + 4, facts);
        statement.setString(first + 7, IncidentColumns.plateKey(facts.vehicle()));
        open(statement, first + 8, facts);
        statement.setDouble(first + 11, box.south());
        statement.setDouble(first + 12, box.north());
        statement.setDouble(first + 13, box.west());
        statement.setDouble(first + 14, box.east());
        return first + PARAMETERS;
    }

    private void open(PreparedStatement statement, int first, IncidentFacts facts) throws SQLException {
        var since = facts.reportedAt().minus(config.within());
        statement.setString(first, facts.brand());
        statement.setObject(first + 1, since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setBoolean(first + 2, DuplicateKey.isRehearsal(facts.kind()));
    }

    @Override
    public List<PossibleDuplicate> read(PreparedStatement statement, IncidentFacts facts) throws SQLException {
        var plate = IncidentColumns.plateKey(facts.vehicle());
        var alike = new ArrayList<PossibleDuplicate>();
        var rows = statement.getResultSet();
        while (rows.next()) {
            var reason = reason(rows, facts, plate);
            if (reason != null) {
                var reportedAt = rows.getObject("reported_at", OffsetDateTime.class);
                var id = new IncidentId(rows.getObject("id", UUID.class));
                alike.add(new PossibleDuplicate(id, reason, reportedAt.toInstant()));
            }
        }
        return alike.stream().distinct().limit(MOST).toList();
    }

    private @Nullable AlikeReason reason(ResultSet row, IncidentFacts facts, @Nullable String plate)
            throws SQLException {
        if (plate != null && plate.equals(row.getString("plate_key"))) {
            return AlikeReason.SAME_PLATE;
        }
        var phone = facts.contact().phone();
        if (phone != null && phone.equals(row.getString("phone"))) {
            return AlikeReason.SAME_PHONE;
        }
        var place = new Position(row.getDouble("lon"), row.getDouble("lat"));
        return place.metresTo(facts.location().position()) <= config.nearbyMetres() ? AlikeReason.SAME_PLACE : null;
    }
}
