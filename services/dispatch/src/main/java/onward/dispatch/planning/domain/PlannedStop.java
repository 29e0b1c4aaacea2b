package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;

/// One job in a tour. What is `fixed` is not planned any more: it is under way, accepted or offered.
public record PlannedStop(
        JobId job, IncidentId incident, JobState state, boolean fixed, Instant start, Instant end, Duration late) {}
