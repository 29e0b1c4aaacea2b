package onward.contracts.dispatch;

/// Whether the customer was told the truth.
public enum PromiseState {
    MADE,
    RENEWED,
    KEPT,
    BROKEN
}
