package onward.dispatch.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Moments;
import onward.dispatch.job.domain.Step;

/// Notes when each job comes to its states.
@ApplicationScoped
public class NoteMoments implements JobFollower {
    private final Moments moments;
    private final Clock clock;

    public NoteMoments(Moments moments, Clock clock) {
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public void follow(Step step) {
        switch (step.change()) {
            case JobChange.EnRoute c -> note(step);
            case JobChange.OnScene c -> note(step);
            case JobChange.Transporting c -> note(step);
            case JobChange.AtDestination c -> note(step);
            case JobChange.Completed c -> note(step);
            case JobChange.Goa c -> note(step);
            case JobChange.Unsuccessful c -> note(step);
            default -> {}
        }
    }

    private void note(Step step) {
        var now = clock.instant();
        var by = step.change().by();
        var at = by.at() == null ? now : by.at();
        var job = step.job();
        moments.add(job.id(), new Moment(job.state(), at, now, by.actor(), Moment.Kind.TOLD));
    }
}
