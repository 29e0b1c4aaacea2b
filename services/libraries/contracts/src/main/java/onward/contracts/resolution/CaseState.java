package onward.contracts.resolution;

/// Where a care case stands.
public enum CaseState {
    OPEN,
    RESOLVED,
    SETTLED
}
