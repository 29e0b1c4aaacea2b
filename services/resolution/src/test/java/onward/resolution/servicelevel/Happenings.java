package onward.resolution.servicelevel;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.Topic;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobDeclined;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.OfferState;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseRenewed;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.PromiseId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.By;
import onward.contracts.value.Position;
import onward.messaging.Envelope;
import onward.resolution.servicelevel.domain.ClockedIncident;
import onward.resolution.servicelevel.domain.Clocks;

/// What happens to incidents, as the events tell it.
@ApplicationScoped
class Happenings {
    private static final By DISPATCH = By.actor("dispatch");
    private static final Position ABOVE_BOURG = new Position(6.77, 45.618);

    private final Clocks clocks;
    private final ObserveJobs observeJobs;
    private final ObservePromises observePromises;

    Happenings(Clocks clocks, ObserveJobs observeJobs, ObservePromises observePromises) {
        this.clocks = clocks;
        this.observeJobs = observeJobs;
        this.observePromises = observePromises;
    }

    @Transactional
    IncidentId reported(String brand, Instant at) {
        var incident = new IncidentId(UUID.randomUUID());
        clocks.save(new ClockedIncident(incident, brand, "N45E006", at, at, at, false, false));
        return incident;
    }

    /// They are told when somebody comes, and nobody has come yet.
    @Transactional
    void promised(String brand, Instant at) {
        tell(new PromiseMade(reported(brand, at), promise(PromiseState.MADE, at.plusSeconds(60)), DISPATCH), at);
    }

    /// One patrol declines, another is there after so long, five minutes before it said, and twenty minutes later
    /// they drive on. They were told twice when it would come.
    @Transactional
    void batteryFixed(String brand, Instant at, Duration response) {
        var incident = reported(brand, at);
        var there = at.plus(response);
        var job = job(incident, there.plus(Duration.ofMinutes(5)));
        tell(new JobCreated(job, DISPATCH), at);
        tell(new JobDeclined(job, offer(OfferState.DECLINED, at), DeclineReason.TOO_FAR, null, DISPATCH), at);
        tell(new JobAccepted(job, offer(OfferState.ACCEPTED, at), DISPATCH), at.plusSeconds(90));
        tell(new PromiseMade(incident, promise(PromiseState.MADE, at.plusSeconds(90)), DISPATCH), at.plusSeconds(90));
        tell(
                new PromiseRenewed(incident, promise(PromiseState.RENEWED, at.plusSeconds(600)), DISPATCH),
                at.plusSeconds(600));
        tell(new JobOnScene(job, null, DISPATCH), there);
        tell(new PromiseKept(incident, promise(PromiseState.KEPT, at.plusSeconds(600)), DISPATCH), there);
        tell(new JobCompleted(job, null, DISPATCH), there.plus(Duration.ofMinutes(20)));
    }

    private void tell(DispatchEvent event, Instant at) {
        var envelope = new Envelope(Topic.DISPATCH, null, event.key(), "id", "/test", "type", at);
        observeJobs.follow(event, envelope);
        observePromises.follow(event, envelope);
    }

    private static OfferFacts offer(OfferState state, Instant at) {
        return new OfferFacts(new OfferId(UUID.randomUUID()), new ResponderId("patrol-1"), state, at.plusSeconds(90));
    }

    private static PromiseFacts promise(PromiseState state, Instant toldAt) {
        return new PromiseFacts(
                new PromiseId(UUID.randomUUID()),
                PromiseKind.RESPONDER_ARRIVAL,
                toldAt.plusSeconds(1800),
                state,
                null,
                "PHONE",
                "agent",
                toldAt);
    }

    private static JobFacts job(IncidentId incident, Instant eta) {
        return new JobFacts(
                new JobId(UUID.randomUUID()),
                incident,
                ServiceType.BATTERY,
                ItineraryKind.PEOPLE,
                1,
                JobState.ACCEPTED,
                ResponderKind.PATROL,
                new ResponderId("patrol-2"),
                eta,
                null,
                null,
                new Stop("D902", ABOVE_BOURG, null, null),
                null,
                List.of(),
                List.of(CUSTOMER_AT_DESTINATION),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
