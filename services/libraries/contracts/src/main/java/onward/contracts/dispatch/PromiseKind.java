package onward.contracts.dispatch;

/// What the customer was told to expect.
public enum PromiseKind {
    RESPONDER_ARRIVAL,
    TIME_AT_DESTINATION,
    VEHICLE_RETURN,
    CALL_BACK
}
