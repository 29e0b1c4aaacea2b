package onward.contracts.dispatch;

import java.time.Instant;
import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The time at which the job came to `state` was another than was told; the job itself stands where it stood.
@EventType("onward.job.corrected.v1")
public record JobCorrected(
        JobFacts job, JobState state, Instant at, @Nullable String reason, By by) implements JobEvent {}
