package onward.resolution.servicelevel;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobCancelled;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobDeclined;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobExpired;
import onward.contracts.dispatch.JobGoa;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobReassigned;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.JobUnsuccessful;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.servicelevel.domain.ClockedIncident;
import onward.resolution.servicelevel.domain.ClockedJob;
import onward.resolution.servicelevel.domain.Clocks;
import onward.resolution.servicelevel.domain.JobObservation;
import onward.resolution.servicelevel.domain.Observations;

/// Observes how jobs go.
@ApplicationScoped
class ObserveJobs implements Follower<DispatchEvent> {
    private final Clocks clocks;
    private final Observations observations;

    ObserveJobs(Clocks clocks, Observations observations) {
        this.clocks = clocks;
        this.observations = observations;
    }

    @Override
    public Set<Class<? extends DispatchEvent>> concerns() {
        return Set.of(
                JobCreated.class,
                JobAccepted.class,
                JobDeclined.class,
                JobExpired.class,
                JobOnScene.class,
                JobTransporting.class,
                JobCompleted.class,
                JobGoa.class,
                JobUnsuccessful.class,
                JobReassigned.class,
                JobCancelled.class);
    }

    @Override
    public void follow(DispatchEvent event, Envelope envelope) {
        if (event instanceof JobEvent about) {
            clocks.incident(about.incidentId())
                    .ifPresent(incident -> follow(about, incident, happenedAt(about.by(), envelope)));
        }
    }

    private void follow(JobEvent event, ClockedIncident incident, Instant at) {
        var facts = event.job();
        var job = clocks.job(facts.id())
                .orElseGet(() -> ClockedJob.begun(
                        facts.id(), incident.id(), facts.fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION)));
        var observed = new JobObservation(incident, job, facts);
        observe(event, observed, at);
        clocks.save(observed.job());
        if (observed.job().movedAt() != null && !incident.mobile()) {
            clocks.lastMoved(incident.id()).ifPresent(observed::everybodyMoved);
        }
        clocks.save(observed.incident());
        if (!observed.observation().isEmpty()) {
            observations.add(observed.observation());
        }
    }

    private static void observe(JobEvent event, JobObservation observed, Instant at) {
        switch (event) {
            case JobAccepted accepted -> observed.accepted(accepted.offer() != null);
            case JobDeclined declined -> observed.notAccepted();
            case JobExpired expired -> observed.notAccepted();
            case JobOnScene there -> observed.onScene(at);
            case JobTransporting moving -> observed.moved(at);
            case JobCompleted done -> observed.completed(at);
            case JobUnsuccessful failed -> observed.unsuccessful();
            case JobReassigned other -> observed.reassigned();
            case JobGoa nobody -> observed.ended();
            case JobCancelled unwanted -> observed.ended();
            default -> {}
        }
    }

    /// The time on the crew's device, unless its clock is ahead of dispatch's.
    private static Instant happenedAt(By by, Envelope envelope) {
        var atDevice = requireNonNullElse(by.at(), envelope.time());
        return atDevice.isAfter(envelope.time()) ? envelope.time() : atDevice;
    }
}
