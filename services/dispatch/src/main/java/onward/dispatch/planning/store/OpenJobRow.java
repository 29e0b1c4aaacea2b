package onward.dispatch.planning.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Urgency;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.WorkLeft;
import org.jspecify.annotations.Nullable;

/// Reads a row of the query for the open jobs of an area.
final class OpenJobRow {
    private OpenJobRow() {}

    static OpenJob job(ResultSet row) throws SQLException {
        return new OpenJob(
                new JobId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                ServiceType.valueOf(row.getString("service")),
                ItineraryKind.valueOf(row.getString("itinerary")),
                Urgency.valueOf(row.getString("urgency")),
                JobState.valueOf(row.getString("state")),
                ResponderKind.valueOf(row.getString("kind")),
                row.getString("brand"),
                TextArrays.texts(row.getArray("requires")),
                new Position(row.getDouble("pickup_lon"), row.getDouble("pickup_lat")),
                dropOff(row),
                work(row),
                requireNonNull(Times.at(row, "created_at")),
                Times.at(row, "promised_by"),
                Times.at(row, "reserved_until"),
                heldBy(row),
                Times.at(row, "eta"),
                TextArrays.ids(row.getArray("asked")),
                TextArrays.ids(row.getArray("excluded")),
                TextArrays.texts(row.getArray("near")));
    }

    /// What is left of it, if somebody is there.
    private static Duration work(ResultSet row) throws SQLException {
        var work = Duration.ofSeconds(row.getLong("work_seconds"));
        var since = Times.at(row, "there_since");
        return since == null ? work : WorkLeft.of(work, since, requireNonNull(Times.at(row, "drawn_at")));
    }

    private static @Nullable Position dropOff(ResultSet row) throws SQLException {
        var lon = row.getObject("drop_off_lon", Double.class);
        return lon == null ? null : new Position(lon, row.getDouble("drop_off_lat"));
    }

    private static @Nullable ResponderId heldBy(ResultSet row) throws SQLException {
        var holder = row.getString("held_by");
        return holder == null ? null : new ResponderId(holder);
    }
}
