package onward.intake.reporting.domain;

/// How far the work on an incident has come, by what dispatch and resolution told.
public enum Progress {
    /// There is no job.
    NOTHING_YET,
    /// There are jobs, none of them under way.
    HELP_IS_SOUGHT,
    /// A responder is under way, or done with nothing left to do.
    HELP_IS_UNDER_WAY,
    /// The care case is resolved.
    RESOLVED,
    /// The care case is settled.
    SETTLED
}
