package onward.resolution.loyalty.domain;

/// By what customers are told apart in the loyalty report, beside whether they were assisted.
public enum CohortKind {
    ASSISTANCE,
    BRAND,
    INCIDENT_KIND,
    REMEDY
}
