package onward.contracts.dispatch;

/// What somebody has to see to.
public enum AlarmKind {
    /// Nobody took the job: assign it by hand.
    JOB_UNFILLED,
    /// A responder would be there later than the customer expects: agree to it or refuse it.
    ETA_TO_CONFIRM,
    /// The responder has not acknowledged the offer: call them.
    OFFER_UNDELIVERED,
    /// A responder under way has told nothing for too long: call them.
    RESPONDER_SILENT,
    /// What the customer was told is about to lapse: tell them another time.
    PROMISE_AT_RISK,
    /// The crew finds nobody: try to reach the customer.
    NOBODY_THERE,
    /// It could not be done this way: another destination, another unit, or once more.
    JOB_UNSUCCESSFUL
}
