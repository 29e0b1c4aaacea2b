package onward.contracts.resolution;

/// Where a remedy stands.
public enum RemedyState {
    PROPOSED,
    ESCALATED,
    APPROVED,
    COMMITTED,
    FULFILLED,
    REJECTED,
    DECLINED_BY_CUSTOMER,
    REVERSED
}
