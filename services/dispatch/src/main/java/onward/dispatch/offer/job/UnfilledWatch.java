package onward.dispatch.offer.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.RetryUnfilledJobs;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker;
import org.jboss.logging.Logger;

/// Has unfilled jobs tried again when a responder comes on shift or gets free; and once in a while beside that, for
/// those whom another replica or a crash kept from being noticed.
@ApplicationScoped
class UnfilledWatch implements FleetFollower, JobFollower {
    private static final Logger LOG = Logger.getLogger(UnfilledWatch.class);
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(30);

    private final RetryUnfilledJobs retryUnfilledJobs;
    private final Ticker ticker;
    private final FreedResponders freed;

    UnfilledWatch(RetryUnfilledJobs retryUnfilledJobs, AfterCommit afterCommit, Ticker ticker) {
        this.retryUnfilledJobs = retryUnfilledJobs;
        this.ticker = ticker;
        this.freed = new FreedResponders(afterCommit);
    }

    void start(@Observes StartupEvent event) {
        freed.wakes(ticker.every(ONCE_IN_A_WHILE, "unfilled-jobs", this::look));
    }

    @Override
    public void available(ResponderId responder) {
        freed.add(responder);
    }

    @Override
    public void follow(Step step) {
        freed.addHolderOf(step.job());
    }

    private void look() {
        var anew = freed.takeAll();
        retryUnfilledJobs.unfilled().forEach(job -> retry(job, anew));
    }

    /// One that fails keeps no other from being tried again.
    private void retry(JobId job, Set<ResponderId> anew) {
        try {
            retryUnfilledJobs.retry(job, anew);
        } catch (RuntimeException e) {
            LOG.errorf(e, "unfilled: job=%s could not be tried again", job);
        }
    }
}
