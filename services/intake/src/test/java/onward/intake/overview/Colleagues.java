package onward.intake.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.KeyedEvent;
import onward.contracts.Topic;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationFacts;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;
import onward.testkit.Records;
import org.jspecify.annotations.Nullable;

/// What dispatch and resolution tell about an incident.
final class Colleagues implements AutoCloseable {
    static final By DISPATCH = By.actor("dispatch");
    static final By CREW = By.actor("crew:heli-1");
    static final Instant ETA = Instant.parse("2030-12-20T14:05:00Z");

    private final Records records = Records.ofThisTest();

    void tell(KeyedEvent event) {
        records.send(Topic.of(event), event.key(), ContractTypes.nameOf(event.getClass()), EventJson.write(event));
    }

    static JobFacts flight(IncidentId incident, JobId id, JobState state) {
        return job(incident, id, state, ServiceType.AIR_TRANSPORT, ItineraryKind.PEOPLE, "heli-1");
    }

    static JobFacts tow(IncidentId incident, JobId id, JobState state) {
        return job(incident, id, state, ServiceType.TOW, ItineraryKind.VEHICLE, null);
    }

    private static JobFacts job(
            IncidentId incident,
            JobId id,
            JobState state,
            ServiceType service,
            ItineraryKind itinerary,
            @Nullable String responder) {
        return new JobFacts(
                id,
                incident,
                service,
                itinerary,
                1,
                state,
                responder == null ? ResponderKind.TOW_TRUCK : ResponderKind.HELICOPTER,
                responder == null ? null : new ResponderId(responder),
                ETA,
                ETA,
                null,
                new Stop("Val d'Isère", new Position(6.97, 45.44), null, null),
                new Stop("Geneva airport", new Position(6.10, 46.23), null, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    static PlanFacts helicopterPlan(JobFacts... jobs) {
        return new PlanFacts(
                OptionKind.HELICOPTER_PICKUP,
                OptionKind.HELICOPTER_PICKUP,
                "policy",
                null,
                List.of("No road unit comes in time."),
                Duration.ofMinutes(125),
                ETA,
                Money.euros(4200),
                Money.euros(4200),
                List.of(jobs));
    }

    static PromiseFacts arrival(PromiseState state) {
        return new PromiseFacts(
                new PromiseId(new UUID(0, 7)), PromiseKind.TIME_AT_DESTINATION, ETA, state, null, null, null, null);
    }

    static CaseFacts careCase(CaseState state, ObligationState customer) {
        return new CaseFacts(
                state,
                List.of(new ObligationFacts(ObligationType.CUSTOMER_AT_DESTINATION, ETA, customer, null)),
                List.of(new CustodyFacts("owner", ETA, null)));
    }

    @Override
    public void close() {
        records.close();
    }
}
