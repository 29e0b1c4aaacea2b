package onward.dispatch.job.domain;

/// What it waits for.
public enum ReservedUntil {
    ROAD_OPEN,
    VEHICLE_REPAIRED,
    JOBS_DONE,
    TIME
}
