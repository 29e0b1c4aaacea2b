package onward.dispatch.offer.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.RetryUnfilledJobs;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker;
import onward.messaging.Ticker.Ticking;
import org.jspecify.annotations.Nullable;

/// Has unfilled jobs tried again when a responder comes on shift or gets free; and once in a while beside that, for
/// those whom another replica or a crash kept from being noticed.
@ApplicationScoped
class UnfilledWatch implements FleetFollower, JobFollower {
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(30);

    private final RetryUnfilledJobs retryUnfilledJobs;
    private final AfterCommit afterCommit;
    private final Ticker ticker;
    private final Queue<ResponderId> available = new ConcurrentLinkedQueue<>();
    private @Nullable Ticking ticking;

    UnfilledWatch(RetryUnfilledJobs retryUnfilledJobs, AfterCommit afterCommit, Ticker ticker) {
        this.retryUnfilledJobs = retryUnfilledJobs;
        this.afterCommit = afterCommit;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticking = ticker.every(ONCE_IN_A_WHILE, "unfilled-jobs", this::look);
    }

    @Override
    public void available(ResponderId responder) {
        afterCommit.run(() -> {
            available.add(responder);
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

    private void look() {
        Set<ResponderId> anew = new HashSet<>();
        for (var next = available.poll(); next != null; next = available.poll()) {
            anew.add(next);
        }
        retryUnfilledJobs.unfilled().forEach(job -> retryUnfilledJobs.retry(job, anew));
    }
}
