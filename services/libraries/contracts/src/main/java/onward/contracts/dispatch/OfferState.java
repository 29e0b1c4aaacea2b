package onward.contracts.dispatch;

/// Where an offer stands.
public enum OfferState {
    SENT,
    DELIVERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
