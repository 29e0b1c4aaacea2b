package onward.dispatch.offer.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Turn;

/// Where a job that nobody is asked for stands in the plan of its area: after whose work, and when.
public record Slot(JobId job, ResponderId responder, Instant freeAt, Instant arrival) {
    /// As a turn, for a responder who is asked so long before it is free.
    public Turn turn(Duration lead) {
        return new Turn(responder, freeAt, arrival, freeAt.minus(lead), "The plan of the area has it so.");
    }
}
