package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.PlannedJobs;

/// Offers what was planned for somebody who was busy: when they are due to be free, or at once when somebody gets free
/// before. Who is best is looked up anew; if that is still somebody who is busy, the job goes on waiting for them.
@ApplicationScoped
public class OfferPlannedJobs {
    private static final By BY = By.actor("dispatch");

    /// So many are looked at for somebody who gets free; the others are when their time has come.
    private static final int LOOKED_AT = 5;

    private final Jobs jobs;
    private final PlannedJobs plannedJobs;
    private final OfferJobs offerJobs;
    private final Clock clock;

    public OfferPlannedJobs(Jobs jobs, PlannedJobs plannedJobs, OfferJobs offerJobs, Clock clock) {
        this.jobs = jobs;
        this.plannedJobs = plannedJobs;
        this.offerJobs = offerJobs;
        this.clock = clock;
    }

    /// Offers those of an incident whose time has come.
    ///
    /// Runs in the caller's transaction, under the lock of the incident.
    public void due(IncidentId incident) {
        var now = clock.instant();
        jobs.of(incident).stream()
                .filter(Planned.class::isInstance)
                .map(Planned.class::cast)
                .filter(planned -> planned.isDueAt(now))
                .forEach(planned -> offerJobs.offer(List.of(planned), BY));
    }

    /// Whom jobs wait for though they have nothing to do.
    @Transactional
    public Set<ResponderId> idle() {
        return plannedJobs.idle();
    }

    /// The planned jobs that somebody who is free now may be good for.
    @Transactional
    public List<JobId> goodFor(ResponderId responder) {
        return plannedJobs.goodFor(responder, LOOKED_AT);
    }

    /// Looks again whom a job is put to, somebody having got free.
    @Transactional
    public void lookAgain(JobId id) {
        if (jobs.locked(id).orElse(null) instanceof Planned planned) {
            offerJobs.offer(List.of(planned), BY);
        }
    }
}
