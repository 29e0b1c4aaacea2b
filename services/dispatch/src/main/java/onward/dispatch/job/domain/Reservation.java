package onward.dispatch.job.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a job is not dispatched yet, and when it is due to be, if that is known.
public record Reservation(ReservedUntil what, @Nullable Instant dueAt) {
    public static Reservation untilRoadOpens(Instant dueAt) {
        return new Reservation(ReservedUntil.ROAD_OPEN, dueAt);
    }

    public static Reservation untilRepaired() {
        return new Reservation(ReservedUntil.VEHICLE_REPAIRED, null);
    }

    public static Reservation untilTime(Instant dueAt) {
        return new Reservation(ReservedUntil.TIME, dueAt);
    }

    /// Until the jobs that it comes after are done, or, if that is known, until it is time to look for somebody.
    public static Reservation untilDone(@Nullable Instant dueAt) {
        return new Reservation(ReservedUntil.JOBS_DONE, dueAt);
    }
}
