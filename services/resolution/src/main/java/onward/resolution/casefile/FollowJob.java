package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobTransporting;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Progress;

/// Moves custody with the vehicle, and keeps what a completed job promised.
@ApplicationScoped
public class FollowJob {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowJob(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Takes in what happened to a job at `at`.
    @Transactional
    public Followed follow(JobEvent event, Instant at) {
        var filed = cases.hold(event.incidentId());
        if (filed.isEmpty()) {
            return Followed.UNKNOWN_CASE;
        }
        var progress = Progress.none(filed.get().careCase())
                .and(running -> takeIn(event, running, at))
                .and(running -> running.conclude(clock.instant(), deadlines));
        cases.save(progress, event.by());
        return Followed.TAKEN_IN;
    }

    private static Progress takeIn(JobEvent event, Running running, Instant at) {
        return switch (event) {
            case JobTransporting transporting -> running.carry(transporting.job(), at);
            case JobCompleted completed -> running.completeJob(completed.job(), at, completed.proof());
            default -> Progress.none(running);
        };
    }
}
