package onward.intake.reporting.domain;

/// What stands first.
public enum SortOrder {
    /// What was reported last.
    NEWEST,
    /// Of the open ones, whoever has waited longest beyond what they were promised, or is promised the soonest;
    /// without a promise, since the report.
    WAITING
}
