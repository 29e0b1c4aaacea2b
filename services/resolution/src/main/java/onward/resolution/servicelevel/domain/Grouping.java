package onward.resolution.servicelevel.domain;

/// By what the service level is told apart.
public enum Grouping {
    DAY,
    /// The hour of the day, in UTC.
    HOUR,
    AREA,
    BRAND,
    SERVICE
}
