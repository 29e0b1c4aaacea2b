package onward.contracts.incident;

/// Whether the customer is entitled to help.
public enum CoverResult {
    COVERED,
    PARTLY_COVERED,
    NOT_COVERED,
    UNKNOWN
}
