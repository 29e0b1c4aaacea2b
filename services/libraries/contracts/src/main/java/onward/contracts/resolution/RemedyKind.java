package onward.contracts.resolution;

/// What is given beyond the jobs.
public enum RemedyKind {
    FREE_REPAIR,
    LOANER,
    REPLACEMENT_CAR,
    TAXI,
    HELICOPTER,
    HOTEL,
    REFUND,
    CAR_TAKE_BACK,
    COMPETITOR_PURCHASE,
    GIFT
}
