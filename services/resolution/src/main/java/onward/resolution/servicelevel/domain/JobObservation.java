package onward.resolution.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;

/// What one event of a job says about the service level, and how the clocks stand after it.
public final class JobObservation {
    private static final Set<ServiceType> ROADSIDE_REPAIRS = EnumSet.of(
            ServiceType.BATTERY,
            ServiceType.TYRE,
            ServiceType.FUEL,
            ServiceType.EV_CHARGE,
            ServiceType.LOCKOUT,
            ServiceType.DIAGNOSE_REPAIR,
            ServiceType.LIGHT_REPAIR);

    private final JobFacts facts;
    private ClockedIncident incident;
    private ClockedJob job;
    private Observation observation;

    public JobObservation(ClockedIncident incident, ClockedJob job, JobFacts facts) {
        this.incident = incident;
        this.job = job;
        this.facts = facts;
        observation = Observation.of(incident, facts.service().name());
    }

    public ClockedIncident incident() {
        return incident;
    }

    public ClockedJob job() {
        return job;
    }

    public Observation observation() {
        return observation;
    }

    /// Somebody takes it; by an offer, or assigned by hand.
    public void accepted(boolean byOffer) {
        if (job.accepted()) {
            return;
        }
        if (byOffer) {
            observation = observation.with(Count.OFFERS_ANSWERED).with(Count.OFFERS_ACCEPTED);
        }
        observation = observation.with(Count.JOBS_ACCEPTED);
        if (facts.responderKind() == ResponderKind.PARTNER_DESK) {
            observation = observation.with(Count.JOBS_CONTRACTED);
        }
        job = job.accepted(facts.eta());
    }

    public void notAccepted() {
        observation = observation.with(Count.OFFERS_ANSWERED);
    }

    public void onScene(Instant at) {
        if (job.onSceneAt() != null) {
            return;
        }
        var eta = job.eta();
        if (eta != null) {
            observation =
                    observation.with(Span.ETA_ERROR, Duration.between(eta, at).abs());
        }
        if (!incident.reached()) {
            observation = observation
                    .with(Span.RESPONSE, Duration.between(incident.wantedAt(), at))
                    .with(Span.SILENCE, incident.silence(at));
            incident = incident.hears(at).isReached();
        }
        job = job.onScene(at);
    }

    public void moved(Instant at) {
        if (job.carriesPeople()) {
            job = job.moved(at);
        }
    }

    public void completed(Instant at) {
        moved(at);
        if (isOverNow()) {
            observation = observation.with(Count.JOBS_COMPLETED);
            if (ROADSIDE_REPAIRS.contains(facts.service())) {
                observation = observation.with(Count.REPAIRS_TRIED).with(Count.REPAIRS_DONE);
            }
        }
        ended();
    }

    public void unsuccessful() {
        if (isOverNow() && job.onSceneAt() != null && ROADSIDE_REPAIRS.contains(facts.service())) {
            observation = observation.with(Count.REPAIRS_TRIED);
        }
        ended();
    }

    public void reassigned() {
        if (isOverNow()) {
            observation = observation.with(Count.JOBS_REASSIGNED);
        }
        ended();
    }

    public void ended() {
        if (isOverNow()) {
            observation = observation.with(Count.JOBS_ENDED);
        }
        job = job.end();
    }

    /// One that nobody had accepted, or whose acceptance nobody heard of, counts for nothing.
    private boolean isOverNow() {
        return job.accepted() && !job.ended();
    }

    /// The last person has moved on.
    public void everybodyMoved(Instant at) {
        observation = observation.with(Span.TIME_TO_MOBILITY, Duration.between(incident.reportedAt(), at));
        incident = incident.isMobile();
    }
}
