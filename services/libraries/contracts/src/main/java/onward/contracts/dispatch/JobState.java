package onward.contracts.dispatch;

/// Where a job stands; the transitions are in `docs/journey.md`.
public enum JobState {
    RESERVED,
    PENDING,
    OFFERED,
    ACCEPTED,
    EN_ROUTE,
    ON_SCENE,
    TRANSPORTING,
    AT_DESTINATION,
    COMPLETED,
    CANCELLED,
    GOA,
    UNSUCCESSFUL,
    REASSIGNED,
    UNFILLED
}
