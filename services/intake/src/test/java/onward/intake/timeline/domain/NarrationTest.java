package onward.intake.timeline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.KeyedEvent;
import onward.contracts.dispatch.AlarmCleared;
import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.AlarmRaised;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobEtaChanged;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.OfferState;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanProposed;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.PromiseId;
import onward.contracts.id.RemedyId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.CaseCustodyChanged;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.RemedyDeclinedByCustomer;
import onward.contracts.resolution.RemedyEscalated;
import onward.contracts.resolution.RemedyFacts;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.resolution.RemedyProposed;
import onward.contracts.resolution.RemedyState;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrationTest {
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));
    private static final By AGENT = By.actor("agent");
    private static final Instant AT = Instant.parse("2026-12-20T14:05:00Z");
    private static final JobId JOB = new JobId(new UUID(0, 4));

    @Test
    void a_cancellation_says_who_and_why() {
        assertThat(text(new IncidentCancelled(INCIDENT, "it started", AGENT)))
                .isEqualTo("agent cancelled the incident: it started.");
    }

    @Test
    void a_hand_over_without_a_reference_names_none() {
        assertThat(text(new IncidentHandedOver(INCIDENT, "SAMU 73", null, AGENT)))
                .isEqualTo("Handed over to SAMU 73.");
    }

    @Test
    void one_option_is_one_option() {
        var only = new OptionFacts(OptionKind.TAXI, true, Duration.ofMinutes(60), null, Money.euros(90), 0.9);

        assertThat(text(new PlanProposed(INCIDENT, List.of(only), AGENT)))
                .isEqualTo("One option was worked out; taxi is recommended: mobile in 1 h 0 min.");
    }

    @Test
    void a_promise_names_day_and_time() {
        var promise = new PromiseFacts(
                new PromiseId(new UUID(0, 2)),
                PromiseKind.VEHICLE_RETURN,
                AT,
                PromiseState.MADE,
                null,
                null,
                null,
                null);

        assertThat(text(new PromiseMade(INCIDENT, promise, AGENT)))
                .isEqualTo("The customer was promised to have the car back by 20 Dec at 14:05 UTC.");
    }

    @Test
    void a_promise_that_is_called_off_says_why() {
        var promise = new PromiseFacts(
                new PromiseId(new UUID(0, 2)), PromiseKind.CALL_BACK, AT, PromiseState.MADE, null, null, null, null);

        assertThat(text(new PromiseCalledOff(INCIDENT, promise, "drove on", AGENT)))
                .isEqualTo("No longer awaited: a call by 20 Dec at 14:05 UTC: drove on.");
    }

    @Test
    void an_alarm_says_what_to_do() {
        var alarm = new AlarmFacts(
                new UUID(0, 3),
                AlarmKind.RESPONDER_SILENT,
                null,
                null,
                "heli-1 has told nothing for 10 min: call them.");

        assertThat(text(new AlarmRaised(INCIDENT, alarm, AGENT)))
                .isEqualTo("Alarm: responder silent. heli-1 has told nothing for 10 min: call them.");
        assertThat(text(new AlarmCleared(INCIDENT, alarm, AGENT))).isEqualTo("Seen to: responder silent.");
    }

    @ParameterizedTest
    @CsvSource({"owner, owner", "responder:tow-18, tow-18", "workshop:Garage Tarentaise, Garage Tarentaise"})
    void whoever_holds_the_car_is_named(String holder, String name) {
        var custody = new CustodyFacts(holder, AT, null);
        var careCase = new CaseFacts(CaseState.OPEN, List.of(), List.of(custody));

        assertThat(text(new CaseCustodyChanged(INCIDENT, custody, careCase, AGENT)))
                .isEqualTo("The car is with %s since 14:05 UTC.".formatted(name));
    }

    @Test
    void a_time_on_another_day_is_told_with_its_date() {
        var late = new JobAccepted(flight(null), OFFER, AGENT);

        assertThat(textAt("2026-12-20T00:00:00Z", late))
                .isEqualTo("heli-1 accepted the flight, expected at 14:05 UTC.");
        assertThat(textAt("2026-12-20T23:59:59Z", late))
                .isEqualTo("heli-1 accepted the flight, expected at 14:05 UTC.");
        assertThat(textAt("2026-12-19T23:59:59Z", late))
                .isEqualTo("heli-1 accepted the flight, expected at 14:05 UTC on 20 Dec.");
    }

    @Test
    void a_time_that_an_agent_has_to_agree_to_says_so() {
        assertThat(text(new JobAccepted(flight(EtaConfirmation.REQUIRED), OFFER, AGENT)))
                .isEqualTo(
                        "heli-1 accepted the flight, expected at 14:05 UTC, later than promised: an agent has to agree"
                                + " before the customer is told.");
        assertThat(text(new JobEtaChanged(flight(EtaConfirmation.GIVEN), null, AGENT)))
                .isEqualTo("heli-1 will be there for the flight at another time, expected at 14:05 UTC, later than"
                        + " promised, as an agent agreed.");
        assertThat(text(new JobAccepted(flight(EtaConfirmation.NOT_NEEDED), OFFER, AGENT)))
                .isEqualTo("heli-1 accepted the flight, expected at 14:05 UTC.");
    }

    @Test
    void a_promised_arrival_names_who_arrives_for_what() {
        var promise = new PromiseFacts(
                new PromiseId(new UUID(0, 2)),
                PromiseKind.RESPONDER_ARRIVAL,
                AT,
                PromiseState.MADE,
                JOB,
                null,
                null,
                null);
        var made = new PromiseMade(INCIDENT, promise, AGENT);

        assertThat(Narration.of(made, new Scene(AT, List.of(flight(null)))))
                .isEqualTo(
                        "The customer was promised that the helicopter arrives for the flight by 20 Dec at 14:05 UTC.");
        assertThat(text(made)).isEqualTo("The customer was promised that help arrives by 20 Dec at 14:05 UTC.");
    }

    @Test
    void remedies_are_told_by_who_gave_what() {
        var gift = new RemedyFacts(
                new RemedyId(new UUID(0, 7)),
                INCIDENT,
                null,
                "lexus",
                RemedyKind.CAR_TAKE_BACK,
                RemedyState.ESCALATED,
                "care",
                Money.euros(500),
                Money.euros(38000),
                "the remote would not pair",
                "supervisor",
                AT,
                null,
                null,
                null);

        assertThat(text(new RemedyProposed(gift, AGENT)))
                .isEqualTo("care proposed taking the car back for 38000.00 EUR: the remote would not pair.");
        assertThat(text(new RemedyEscalated(gift, AGENT)))
                .isEqualTo("Taking the car back needs more authority: supervisor is asked to decide by 14:05 UTC.");
        assertThat(text(new RemedyDeclinedByCustomer(gift, "keeps it after all", AGENT)))
                .isEqualTo("The customer declined taking the car back: keeps it after all.");
    }

    private static final OfferFacts OFFER =
            new OfferFacts(new OfferId(new UUID(0, 5)), new ResponderId("heli-1"), OfferState.ACCEPTED, AT);

    private static String text(KeyedEvent event) {
        return Narration.of(event, new Scene(AT, List.of()));
    }

    private static String textAt(String time, KeyedEvent event) {
        return Narration.of(event, new Scene(Instant.parse(time), List.of()));
    }

    private static JobFacts flight(@Nullable EtaConfirmation confirmation) {
        return new JobFacts(
                JOB,
                INCIDENT,
                ServiceType.AIR_TRANSPORT,
                ItineraryKind.PEOPLE,
                1,
                JobState.ACCEPTED,
                ResponderKind.HELICOPTER,
                new ResponderId("heli-1"),
                AT,
                AT,
                null,
                new Stop("Val d'Isère", new Position(6.97, 45.44), null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                confirmation,
                null);
    }
}
