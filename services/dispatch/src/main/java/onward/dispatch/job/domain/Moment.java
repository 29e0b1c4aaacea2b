package onward.dispatch.job.domain;

import java.time.Instant;
import onward.contracts.dispatch.JobState;

/// When a job came to a state: by the clock of the device or of whoever corrects it, and when that was told.
public record Moment(JobState state, Instant at, Instant toldAt, String actor, Kind kind) {
    /// How it was told.
    public enum Kind {
        /// As it happened.
        TOLD,
        /// After the job had gone on.
        LATE,
        /// Instead of what was told before.
        CORRECTED
    }
}
