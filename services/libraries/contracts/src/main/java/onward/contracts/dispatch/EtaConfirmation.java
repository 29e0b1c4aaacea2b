package onward.contracts.dispatch;

/// Whether an ETA beyond what the customer expects needs an agent's word.
public enum EtaConfirmation {
    /// It is within what the customer expects.
    NOT_NEEDED,
    /// An agent has to agree to it; until then the customer is not told of it.
    REQUIRED,
    /// An agent has agreed to it.
    GIVEN
}
