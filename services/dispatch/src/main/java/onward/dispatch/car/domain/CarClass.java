package onward.dispatch.car.domain;

/// Classes of cars, the smallest first: a customer gets the class of their own car or a better one.
public enum CarClass {
    COMPACT,
    SEDAN,
    ESTATE,
    SUV,
    VAN
}
