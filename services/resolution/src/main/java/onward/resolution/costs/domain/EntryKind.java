package onward.resolution.costs.domain;

/// What is paid for.
public enum EntryKind {
    JOB,
    FLIGHT_MINUTES,
    KILOMETRES,
    REPLACEMENT_CAR_DAYS,
    REMEDY
}
