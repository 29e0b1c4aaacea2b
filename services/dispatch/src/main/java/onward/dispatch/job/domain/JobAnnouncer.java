package onward.dispatch.job.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobAtDestination;
import onward.contracts.dispatch.JobCancelled;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobContactTried;
import onward.contracts.dispatch.JobCorrected;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobDeclined;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobEtaChanged;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobExpired;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobGoa;
import onward.contracts.dispatch.JobOffered;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobReassigned;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.JobUnfilled;
import onward.contracts.dispatch.JobUnsuccessful;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// Puts a step into the published language. Some steps concern nobody outside of dispatch.
public final class JobAnnouncer {
    private JobAnnouncer() {}

    /// Long because every step is told in one place: a new one without its event does not compile.
    public static Optional<JobEvent> event(Step step, List<OfferFacts> offers) {
        var job = facts(step.job(), offers);
        return Optional.ofNullable(
                switch (step.change()) {
                    case JobChange.Created c -> new JobCreated(job, c.by());
                    case JobChange.Started c -> null;
                    case JobChange.Planned c -> null;
                    case JobChange.Offered c -> new JobOffered(job, c.offer(), c.by());
                    case JobChange.Declined c -> new JobDeclined(job, c.offer(), c.reason(), c.comment(), c.by());
                    case JobChange.Expired c -> new JobExpired(job, c.offer(), c.by());
                    case JobChange.Unfilled c -> new JobUnfilled(job, c.reason(), c.by());
                    case JobChange.Accepted c -> new JobAccepted(job, c.offer(), c.by());
                    case JobChange.EtaChanged c -> new JobEtaChanged(job, c.reason(), c.by());
                    case JobChange.EnRoute c -> new JobEnRoute(job, c.by());
                    case JobChange.OnScene c -> new JobOnScene(job, c.proof(), c.by());
                    case JobChange.NobodyThere c -> null;
                    case JobChange.ContactTried c -> new JobContactTried(job, c.reached(), c.channel(), c.by());
                    case JobChange.Transporting c -> new JobTransporting(job, c.proof(), c.by());
                    case JobChange.AtDestination c -> new JobAtDestination(job, c.by());
                    case JobChange.Completed c -> new JobCompleted(job, c.proof(), c.by());
                    case JobChange.Cancelled c -> new JobCancelled(job, c.reason(), c.by());
                    case JobChange.Goa c -> new JobGoa(job, c.reason(), c.by());
                    case JobChange.Unsuccessful c -> new JobUnsuccessful(job, c.reason(), c.by());
                    case JobChange.Followed c -> null;
                    case JobChange.Reassigned c -> new JobReassigned(job, c.successor(), c.reason(), c.by());
                    case JobChange.Corrected c -> new JobCorrected(job, c.state(), c.at(), c.reason(), c.by());
                    case JobChange.Amended c -> null;
                });
    }

    /// The job as everybody outside of dispatch sees it.
    public static JobFacts facts(Job job, List<OfferFacts> offers) {
        var leg = job.leg();
        var held = job instanceof Job.Committed committed ? committed.assignment() : null;
        return new JobFacts(
                leg.id(),
                leg.incident(),
                leg.service(),
                leg.itinerary(),
                leg.number(),
                job.state(),
                leg.kind(),
                responder(job),
                held == null ? null : held.eta(),
                leg.promisedBy(),
                job instanceof Reserved reserved ? reserved.reservation().dueAt() : null,
                leg.pickup(),
                leg.dropOff(),
                leg.requires(),
                leg.fulfils(),
                offers,
                leg.arrangement().links().isEmpty() ? null : leg.arrangement().links(),
                leg.arrangement().party(),
                held == null ? null : held.confirmation(),
                Boarding.codeOf(leg));
    }

    private static @Nullable ResponderId responder(Job job) {
        return switch (job) {
            case Job.Committed held -> held.responder();
            case Job.Final over -> over.responder();
            case Job.Waiting waiting -> null;
        };
    }
}
