package onward.dispatch.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.WorkLeft;
import org.jspecify.annotations.Nullable;

/// One job that a responder holds, since when it is there if it is; or one that is planned for it, to be offered at
/// `offerAt`.
record Held(
        String responder,
        String incident,
        JobState state,
        Position pickup,
        Duration work,
        @Nullable Position dropOff,
        @Nullable Instant offerAt,
        @Nullable Instant thereSince) {
    static Held of(ResultSet row) throws SQLException {
        var dropOffLon = row.getObject("drop_off_lon", Double.class);
        return new Held(
                row.getString("responder_id"),
                row.getString("incident_id"),
                JobState.valueOf(row.getString("state")),
                new Position(row.getDouble("lon"), row.getDouble("lat")),
                Duration.ofSeconds(row.getLong("work_seconds")),
                dropOffLon == null ? null : new Position(dropOffLon, row.getDouble("drop_off_lat")),
                Times.at(row, "offer_at"),
                Times.at(row, "there_since"));
    }

    boolean isPlanned() {
        return offerAt != null;
    }

    /// Whether it comes before a job whose turn it is then; before one that has none yet, everything does.
    boolean isBefore(@Nullable Instant turn) {
        return offerAt == null || turn == null || offerAt.isBefore(turn);
    }

    /// What is left of it for a responder that is at `place` now.
    Commitment commitment(Position place, Instant now) {
        return switch (state) {
            case ON_SCENE -> new Commitment(place, workLeft(now), dropOff, true);
            case TRANSPORTING -> new Commitment(dropOff == null ? place : dropOff, Duration.ZERO, null, true);
            case AT_DESTINATION -> new Commitment(place, Duration.ZERO, null, true);
            default -> new Commitment(pickup, work, dropOff, state == JobState.ACCEPTED || state == JobState.EN_ROUTE);
        };
    }

    private Duration workLeft(Instant now) {
        return thereSince == null ? work : WorkLeft.of(work, thereSince, now);
    }
}
