package onward.resolution.empowerment.domain;

/// What the lines of the report are about: whoever granted, a kind of remedy, a brand, or a month of UTC.
public enum Grouping {
    ACTOR,
    KIND,
    BRAND,
    MONTH
}
