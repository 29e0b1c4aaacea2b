package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// What a crew tells about its job: where it stands, why, by what it can be shown; `by` has the time on the device.
public record ProgressReport(
        JobState state, @Nullable String reason, @Nullable String proof, By by) {}
