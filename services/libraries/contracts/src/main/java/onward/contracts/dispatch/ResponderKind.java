package onward.contracts.dispatch;

/// The kinds of field units.
public enum ResponderKind {
    PATROL,
    TOW_TRUCK,
    COURIER,
    TAXI,
    HELICOPTER,
    STAFF,
    PARTNER_DESK
}
