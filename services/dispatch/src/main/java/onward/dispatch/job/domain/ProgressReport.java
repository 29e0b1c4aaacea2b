package onward.dispatch.job.domain;

import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// What a crew tells about its job: where it stands, why, by what it can be shown, and when that was on its device,
/// if it says so.
public record ProgressReport(
        JobState state,
        @Nullable String reason,
        @Nullable Proof proof,
        @Nullable Instant at,
        By by) {}
