package onward.dispatch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.ChangeEta.Answer.Changed;
import onward.dispatch.job.ChangeEta.Answer.Illegal;
import onward.dispatch.job.ChangeEta.Answer.NotYours;
import onward.dispatch.job.ChangeEta.Answer.Past;
import onward.dispatch.job.ChangeEta.Answer.Unknown;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Progress;
import org.jspecify.annotations.Nullable;

/// Notes that a responder will be there at another time; whoever waits is told. A crew's time beyond what the customer
/// expects is put to an agent.
@ApplicationScoped
public class ChangeEta {
    private final Jobs jobs;
    private final Clock clock;

    public ChangeEta(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /// `reporter` is the crew that says so; null when an agent does.
    @Transactional
    public Answer change(JobId id, @Nullable ResponderId reporter, Instant eta, @Nullable String reason, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case Job job when reporter != null && !Progress.holds(reporter, job) -> new NotYours(id);
            case Accepted accepted -> changed(accepted, reporter, eta, reason, by);
            case EnRoute enRoute -> changed(enRoute, reporter, eta, reason, by);
            case Job other -> new Illegal(other.state());
        };
    }

    private Answer changed(
            Job.Committed job, @Nullable ResponderId reporter, Instant eta, @Nullable String reason, By by) {
        if (Assignment.isPast(eta, clock.instant())) {
            return new Past(clock.instant());
        }
        var step = job.expectedAt(eta, reporter != null, reason, by);
        jobs.save(step);
        return new Changed(step.job());
    }

    /// What became of the change.
    public sealed interface Answer {
        record Changed(Job job) implements Answer {}

        /// An arrival is expected from the acceptance until the responder is there.
        record Illegal(JobState from) implements Answer {}

        /// Nobody arrives at a time that has passed.
        record Past(Instant now) implements Answer {}

        record NotYours(JobId id) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
