package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.ReleaseJob.Answer.Illegal;
import onward.dispatch.offer.ReleaseJob.Answer.Released;
import onward.dispatch.offer.ReleaseJob.Answer.Unknown;

/// Takes a job from its responder: a successor carries on, and is offered to others at once.
@ApplicationScoped
public class ReleaseJob {
    private final Jobs jobs;
    private final OfferJobs offerJobs;
    private final Ids ids;

    public ReleaseJob(Jobs jobs, OfferJobs offerJobs, Ids ids) {
        this.jobs = jobs;
        this.offerJobs = offerJobs;
        this.ids = ids;
    }

    @Transactional
    public Answer release(JobId id, String reason, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case Job.Committed held -> release(held, reason, by);
            case Job other -> new Illegal(other.state());
        };
    }

    private Answer release(Job.Committed job, String reason, By by) {
        var successor = new Pending(job.leg().successor(new JobId(ids.next()), job.responder()), 1);
        var step = job.released(successor.id(), reason, by);
        jobs.save(step);
        jobs.save(Step.created(successor, by));
        offerJobs.offer(List.of(successor), by);
        return new Released(step.job(), successor.id());
    }

    /// What became of a release.
    public sealed interface Answer {
        record Released(Job job, JobId successor) implements Answer {}

        /// A job can be released from its acceptance until its destination.
        record Illegal(JobState from) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
