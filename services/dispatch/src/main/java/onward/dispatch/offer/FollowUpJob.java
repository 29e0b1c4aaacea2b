package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Step;
import onward.dispatch.job.domain.Unsuccessful;
import onward.dispatch.offer.FollowUpJob.Answer.Decided;
import onward.dispatch.offer.FollowUpJob.Answer.Followed;
import onward.dispatch.offer.FollowUpJob.Answer.GoesOnOtherwise;
import onward.dispatch.offer.FollowUpJob.Answer.Illegal;
import onward.dispatch.offer.FollowUpJob.Answer.Unknown;
import org.jspecify.annotations.Nullable;

/// Does what an agent decides after a job could not be done: once more, by another unit, or to another destination. A
/// successor carries on, and is offered at once.
@ApplicationScoped
public class FollowUpJob {
    private final Jobs jobs;
    private final OfferJobs offerJobs;
    private final Ids ids;

    public FollowUpJob(Jobs jobs, OfferJobs offerJobs, Ids ids) {
        this.jobs = jobs;
        this.offerJobs = offerJobs;
        this.ids = ids;
    }

    /// `destination` is where a `NEW_DESTINATION` leads.
    @Transactional
    public Answer followUp(JobId id, FollowUpDecision decision, @Nullable Stop destination, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case Unsuccessful failed when failed.successor() != null -> new Decided(failed.successor());
            case Unsuccessful failed ->
                goesOn(failed)
                        .<Answer>map(other -> new GoesOnOtherwise(other))
                        .orElseGet(() -> followed(failed, decision, destination, by));
            case Job other -> new Illegal(other.state());
        };
    }

    /// The plan may have been made again meanwhile: nobody is sent twice for one leg.
    private Optional<JobId> goesOn(Unsuccessful failed) {
        var leg = failed.leg();
        return jobs.of(leg.incident()).stream()
                .filter(Job.Open.class::isInstance)
                .filter(job ->
                        job.leg().itinerary() == leg.itinerary() && job.leg().number() == leg.number())
                .map(Job::id)
                .findFirst();
    }

    private Answer followed(Unsuccessful failed, FollowUpDecision decision, @Nullable Stop destination, By by) {
        var leg = failed.leg();
        var next = new JobId(ids.next());
        var successor = new Pending(
                switch (decision) {
                    case RETRY -> leg.again(next);
                    case OTHER_UNIT -> leg.successor(next, failed.responder());
                    case NEW_DESTINATION -> leg.again(next).between(leg.pickup(), destination);
                },
                1);
        jobs.save(failed.followedBy(next, by));
        jobs.save(Step.created(successor, by));
        offerJobs.offer(List.of(successor), by);
        return new Followed(failed.id(), next);
    }

    /// What became of the decision.
    public sealed interface Answer {
        record Followed(JobId job, JobId successor) implements Answer {}

        /// It was decided before: this one follows.
        record Decided(JobId successor) implements Answer {}

        /// The plan was made again: this one does it instead.
        record GoesOnOtherwise(JobId other) implements Answer {}

        /// Only after a job was unsuccessful there is something to decide.
        record Illegal(JobState from) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
