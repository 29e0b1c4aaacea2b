package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.offer.ConfirmEta.Answer.Confirmed;
import onward.dispatch.offer.ConfirmEta.Answer.Illegal;
import onward.dispatch.offer.ConfirmEta.Answer.Refused;
import onward.dispatch.offer.ConfirmEta.Answer.Unknown;
import org.jspecify.annotations.Nullable;

/// Takes an agent's word on an ETA that is later than the customer expects. Refused, the job goes to somebody else.
@ApplicationScoped
public class ConfirmEta {
    private final Jobs jobs;
    private final ReleaseJob releaseJob;

    public ConfirmEta(Jobs jobs, ReleaseJob releaseJob) {
        this.jobs = jobs;
        this.releaseJob = releaseJob;
    }

    @Transactional
    public Answer confirm(JobId id, boolean accepted, @Nullable String reason, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case Job.Committed held when !held.assignment().isToConfirm() -> new Illegal(held.state());
            case Job.Committed held when accepted -> confirmed(held, reason, by);
            case Job.Committed held -> refused(held, reason == null ? "The ETA was refused." : reason, by);
            case Job other -> new Illegal(other.state());
        };
    }

    private Answer confirmed(Job.Committed job, @Nullable String reason, By by) {
        var step = job.etaConfirmed(reason, by);
        jobs.save(step);
        return new Confirmed(step.job());
    }

    private Answer refused(Job.Committed job, String reason, By by) {
        return switch (releaseJob.release(job.id(), reason, by)) {
            case ReleaseJob.Answer.Released released -> new Refused(released.job());
            case ReleaseJob.Answer.Illegal illegal -> new Illegal(illegal.from());
            case ReleaseJob.Answer.Unknown unknown -> new Unknown(unknown.id());
        };
    }

    /// What became of the agent's word.
    public sealed interface Answer {
        record Confirmed(Job job) implements Answer {}

        /// The job is reassigned.
        record Refused(Job job) implements Answer {}

        /// No confirmation is asked for.
        record Illegal(JobState from) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
