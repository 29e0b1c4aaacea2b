package onward.dispatch.offer.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.OfferPlannedJobs;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker;
import onward.messaging.Ticker.Ticking;
import org.jspecify.annotations.Nullable;

/// Has planned jobs looked at again when a responder comes on shift, or gets free sooner than was thought. What it
/// misses
/// by a crash is looked at when its time has come.
@ApplicationScoped
class FreedWatch implements FleetFollower, JobFollower, OfferFollower {
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(30);

    private final OfferPlannedJobs offerPlannedJobs;
    private final AfterCommit afterCommit;
    private final Ticker ticker;
    private final Queue<ResponderId> freed = new ConcurrentLinkedQueue<>();
    private @Nullable Ticking ticking;

    FreedWatch(OfferPlannedJobs offerPlannedJobs, AfterCommit afterCommit, Ticker ticker) {
        this.offerPlannedJobs = offerPlannedJobs;
        this.afterCommit = afterCommit;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticking = ticker.every(ONCE_IN_A_WHILE, "planned-jobs", this::look);
    }

    @Override
    public void available(ResponderId responder) {
        afterCommit.run(() -> {
            freed.add(responder);
            if (ticking != null) {
                ticking.wake();
            }
        });
    }

    @Override
    public void follow(Step step) {
        if (step.job() instanceof Job.Final over && over.responder() != null) {
            available(over.responder());
        }
    }

    @Override
    public void follow(Offer offer) {
        switch (offer) {
            case Offer.Declined declined -> available(declined.terms().responder());
            case Offer.Expired expired -> available(expired.terms().responder());
            case Offer.Withdrawn withdrawn -> available(withdrawn.terms().responder());
            case Offer.Open open -> {}
            case Offer.Accepted accepted -> {}
        }
    }

    private void look() {
        for (var next = freed.poll(); next != null; next = freed.poll()) {
            offerPlannedJobs.goodFor(next).forEach(offerPlannedJobs::lookAgain);
        }
    }
}
