package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What to look for; null is anything. `after` is where the page before ended.
public record JobFilter(
        @Nullable IncidentId incident,
        @Nullable JobState state,
        @Nullable String area,
        @Nullable ResponderId responder,
        JobSearch.@Nullable After after,
        int limit) {}
