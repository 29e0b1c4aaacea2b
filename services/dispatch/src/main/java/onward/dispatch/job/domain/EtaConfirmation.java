package onward.dispatch.job.domain;

/// Whether an ETA beyond what the customer expects needs an agent's word.
public enum EtaConfirmation {
    NOT_NEEDED,
    REQUIRED,
    GIVEN
}
