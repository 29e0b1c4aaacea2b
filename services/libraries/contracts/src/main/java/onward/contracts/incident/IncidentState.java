package onward.contracts.incident;

/// Where an incident stands; the transitions are in `docs/journey.md`.
public enum IncidentState {
    REPORTED,
    TRIAGED,
    DISPATCHING,
    IN_PROGRESS,
    RESOLVED,
    CLOSED,
    CANCELLED,
    MERGED,
    HANDED_OVER
}
