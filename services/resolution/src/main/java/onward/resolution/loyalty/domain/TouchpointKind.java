package onward.resolution.loyalty.domain;

/// What a customer did after a while.
public enum TouchpointKind {
    SERVICE_VISIT,
    REPEAT_PURCHASE,
    REFERRAL,
    /// They are a customer no more.
    LOST
}
