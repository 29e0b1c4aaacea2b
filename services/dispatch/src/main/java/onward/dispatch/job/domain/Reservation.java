package onward.dispatch.job.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a job is not dispatched yet, and when it is due to be, if that is known.
public record Reservation(Until what, @Nullable Instant dueAt) {
    public static Reservation untilRoadOpens(Instant dueAt) {
        return new Reservation(Until.ROAD_OPEN, dueAt);
    }

    public static Reservation untilRepaired() {
        return new Reservation(Until.VEHICLE_REPAIRED, null);
    }

    /// What it waits for.
    public enum Until {
        ROAD_OPEN,
        VEHICLE_REPAIRED
    }
}
