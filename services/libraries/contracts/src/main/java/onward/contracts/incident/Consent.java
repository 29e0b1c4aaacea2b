package onward.contracts.incident;

/// What the customer said to an offer of help that they had not asked for.
public enum Consent {
    NOT_ASKED,
    ACCEPTED,
    REFUSED
}
