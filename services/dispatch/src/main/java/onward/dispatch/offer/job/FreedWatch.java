package onward.dispatch.offer.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.OfferPlannedJobs;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker;
import org.jboss.logging.Logger;

/// Has planned jobs looked at again when a responder comes on shift, or gets free sooner than was thought; also when it
/// got free while it was being decided to wait for it. Once in a while it looks for those who are waited for and have
/// nothing to do, as after a crash.
@ApplicationScoped
class FreedWatch implements FleetFollower, JobFollower, OfferFollower {
    private static final Logger LOG = Logger.getLogger(FreedWatch.class);
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(30);

    private final OfferPlannedJobs offerPlannedJobs;
    private final Ticker ticker;
    private final FreedResponders freed;

    FreedWatch(OfferPlannedJobs offerPlannedJobs, AfterCommit afterCommit, Ticker ticker) {
        this.offerPlannedJobs = offerPlannedJobs;
        this.ticker = ticker;
        this.freed = new FreedResponders(afterCommit);
    }

    void start(@Observes StartupEvent event) {
        freed.wakes(ticker.every(ONCE_IN_A_WHILE, "planned-jobs", this::look));
    }

    @Override
    public void available(ResponderId responder) {
        freed.add(responder);
    }

    @Override
    public void follow(Step step) {
        freed.addHolderOf(step.job());
        if (step.change() instanceof JobChange.Planned) {
            freed.wake();
        }
    }

    @Override
    public void follow(Offer offer) {
        switch (offer) {
            case Offer.Declined declined -> freed.add(declined.terms().responder());
            case Offer.Expired expired -> freed.add(expired.terms().responder());
            case Offer.Withdrawn withdrawn -> freed.add(withdrawn.terms().responder());
            case Offer.Open open -> {}
            case Offer.Accepted accepted -> {}
        }
    }

    private void look() {
        var idle = offerPlannedJobs.idle();
        var responders = freed.takeAll();
        responders.addAll(idle);
        for (var responder : responders) {
            offerPlannedJobs.goodFor(responder).forEach(this::lookAgain);
        }
    }

    /// One that fails keeps no other from being looked at.
    private void lookAgain(JobId job) {
        try {
            offerPlannedJobs.lookAgain(job);
        } catch (RuntimeException e) {
            LOG.errorf(e, "planned: job=%s could not be looked at again", job);
        }
    }
}
