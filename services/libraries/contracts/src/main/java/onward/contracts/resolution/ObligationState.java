package onward.contracts.resolution;

/// Whether what is owed was done.
public enum ObligationState {
    OPEN,
    FULFILLED,
    CANCELLED
}
