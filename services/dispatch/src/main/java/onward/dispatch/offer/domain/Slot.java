package onward.dispatch.offer.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlannedTour;

/// Where a job that nobody is asked for stands in the plan of its area: after whose work, and when.
public record Slot(JobId job, ResponderId responder, Instant freeAt, Instant arrival) {
    /// Of all jobs that come after work that a responder has taken; for whoever has none nobody needs to wait.
    public static List<Slot> of(DispatchPlan plan) {
        return plan.tours().stream().flatMap(tour -> of(tour).stream()).toList();
    }

    private static List<Slot> of(PlannedTour tour) {
        var slots = new ArrayList<Slot>();
        if (!isTaken(tour.stops().getFirst())) {
            return slots;
        }
        for (int i = 1; i < tour.stops().size(); i++) {
            var stop = tour.stops().get(i);
            if (!stop.fixed() && stop.state() == JobState.PENDING) {
                var before = tour.stops().get(i - 1);
                slots.add(new Slot(
                        stop.job(), tour.responder(), before.end().truncatedTo(ChronoUnit.SECONDS), stop.start()));
            }
        }
        return slots;
    }

    /// What was only offered may be declined.
    private static boolean isTaken(PlannedStop stop) {
        return stop.fixed() && stop.state() != JobState.OFFERED;
    }

    /// As a turn, for a responder who is asked so long before it is free.
    public Turn turn(Duration lead) {
        return new Turn(responder, freeAt, arrival, freeAt.minus(lead), "The plan of the area has it so.");
    }
}
