package onward.resolution.costs.domain;

/// Who pays: what the customer is entitled to, the brand as a gesture, a partner, or the customer.
public enum Payer {
    COVER,
    GOODWILL,
    PARTNER,
    CUSTOMER
}
