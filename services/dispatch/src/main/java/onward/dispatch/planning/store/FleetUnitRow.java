package onward.dispatch.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FleetUnit;

/// Reads a row of the query for the fleet of an area.
final class FleetUnitRow {
    private FleetUnitRow() {}

    static FleetUnit unit(ResultSet row) throws SQLException {
        return new FleetUnit(
                new ResponderId(row.getString("id")),
                ResponderKind.valueOf(row.getString("kind")),
                row.getDouble("speed_kmh"),
                row.getDouble("detour_factor"),
                Duration.ofSeconds(row.getLong("turnout_seconds")),
                row.getDouble("cost_per_hour"),
                TextArrays.texts(row.getArray("able")),
                TextArrays.texts(row.getArray("brands")),
                new Position(row.getDouble("lon"), row.getDouble("lat")),
                new Position(row.getDouble("home_lon"), row.getDouble("home_lat")),
                row.getBoolean("on_duty"),
                Times.at(row, "shift_until"),
                row.getString("lent_by"));
    }
}
