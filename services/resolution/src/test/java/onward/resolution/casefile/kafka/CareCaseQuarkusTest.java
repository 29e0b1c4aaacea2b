package onward.resolution.casefile.kafka;

import static onward.contracts.incident.IncidentKind.BREAKDOWN;
import static onward.resolution.Given.alpinePlan;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.flight;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.roadsideRepair;
import static onward.resolution.Given.tow;
import static onward.resolution.Given.watch;
import static onward.resolution.Stories.as;
import static onward.resolution.casefile.kafka.Told.AGENT;
import static onward.resolution.casefile.kafka.Told.DISPATCH;
import static onward.resolution.casefile.kafka.Told.triaged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.customer.CustomerFacts;
import onward.contracts.customer.CustomerRegistered;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentReopened;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import onward.resolution.remedy.rest.Doors;
import onward.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CareCaseQuarkusTest {
    private static final Proof PHOTO = new Proof(null, "photos/17", 48_211, "signatures/9", null, null);
    private static final By TOW_CREW = new By("crew:tow-1", Instant.parse("2026-11-20T16:00:00Z"));

    @Inject
    ObjectMapper json;

    private final IncidentId incident = anIncident();
    private Announcements announcements;

    @BeforeEach
    void listen() {
        announcements = new Announcements(json);
    }

    @AfterEach
    void stopListening() {
        announcements.close();
    }

    @Test
    void the_alpine_family_is_seen_through_until_the_car_is_in_the_workshop() {
        announcements.say(triaged(incident, BREAKDOWN));
        announcements.say(new PlanChosen(incident, alpinePlan(incident), DISPATCH));
        announcements.say(new JobCompleted(flight(incident), null, By.actor("crew:heli-1")));
        announcements.say(new JobTransporting(tow(incident), null, TOW_CREW));
        announcements.say(new JobCompleted(tow(incident), PHOTO, TOW_CREW));

        var resolved = announcements.hears(incident, "onward.case.resolved.v1");

        assertThat(resolved.at("/careCase/state").asText()).isEqualTo("RESOLVED");
        assertThat(resolved.at("/careCase/custody/2/proof").asText())
                .startsWith("photo: photos/17; odometer: 48211 km");
        assertThat(resolved.at("/by/actor").asText()).isEqualTo("crew:tow-1");
        assertThat(announcements.heardSoFar(incident))
                .containsExactly(
                        "onward.case.opened.v1",
                        "onward.case.obligations-changed.v1",
                        "onward.case.obligation-fulfilled.v1",
                        "onward.case.custody-changed.v1",
                        "onward.case.custody-changed.v1",
                        "onward.case.obligation-fulfilled.v1",
                        "onward.case.resolved.v1");
    }

    @Test
    void whoever_stays_with_the_car_has_it_from_when_they_are_there_with_their_proof() {
        announcements.say(triaged(incident, BREAKDOWN));
        announcements.say(new PlanChosen(incident, alpinePlan(incident), DISPATCH));
        announcements.say(new JobOnScene(watch(incident), PHOTO, By.actor("crew:courier-1")));

        var changed = announcements.hears(incident, "onward.case.custody-changed.v1");

        assertThat(changed.at("/custody/holder").asText()).isEqualTo("responder:courier-1");
        assertThat(changed.at("/custody/proof").asText()).startsWith("photo: photos/17; odometer: 48211 km");
    }

    @Test
    void custody_counts_from_the_crews_own_clock() {
        announcements.say(triaged(incident, BREAKDOWN));
        announcements.say(new PlanChosen(incident, alpinePlan(incident), DISPATCH));
        var late = new By("crew:tow-1", Instant.parse("2026-12-20T15:00:00Z"));
        announcements.say(new JobTransporting(tow(incident), null, late));

        var changed = announcements.hears(incident, "onward.case.custody-changed.v1");

        assertThat(changed.at("/custody/holder").asText()).isEqualTo("responder:tow-1");
    }

    @Test
    void a_plan_that_arrives_before_its_incident_waits_for_it() {
        announcements.say(new PlanChosen(incident, roadsidePlan(incident), DISPATCH));
        announcements.say(new JobCompleted(roadsideRepair(incident), null, By.actor("crew:patrol-1")));
        announcements.say(triaged(incident, BREAKDOWN));

        announcements.hears(incident, "onward.case.resolved.v1");

        assertThat(announcements.heardSoFar(incident))
                .startsWith("onward.case.opened.v1", "onward.case.obligations-changed.v1");
    }

    @Test
    void an_event_that_arrives_twice_has_its_effect_once() {
        var id = UUID.randomUUID().toString();
        var chosen = new PlanChosen(incident, roadsidePlan(incident), DISPATCH);
        announcements.say(triaged(incident, BREAKDOWN), id);
        announcements.say(triaged(incident, BREAKDOWN), id);
        announcements.say(chosen, id + "-plan");
        announcements.say(chosen, id + "-plan");
        announcements.say(new JobCompleted(roadsideRepair(incident), null, By.actor("crew:patrol-1")));

        announcements.hears(incident, "onward.case.resolved.v1");

        assertThat(announcements.heardSoFar(incident))
                .containsOnlyOnce("onward.case.opened.v1")
                .containsOnlyOnce("onward.case.obligations-changed.v1");
    }

    @Test
    void a_cancelled_incident_owes_nothing_any_more() {
        announcements.say(triaged(incident, BREAKDOWN));
        announcements.hears(incident, "onward.case.opened.v1");
        announcements.say(new IncidentCancelled(incident, "drove on", AGENT));

        var settled = announcements.hears(incident, "onward.case.settled.v1");

        assertThat(settled.at("/careCase/state").asText()).isEqualTo("SETTLED");
    }

    @Test
    void an_incident_that_was_not_over_is_taken_up_again() {
        announcements.say(triaged(incident, BREAKDOWN));
        announcements.say(new PlanChosen(incident, roadsidePlan(incident), DISPATCH));
        announcements.say(new JobCompleted(roadsideRepair(incident), null, By.actor("crew:patrol-1")));
        announcements.hears(incident, "onward.case.resolved.v1");
        announcements.say(new IncidentReopened(incident, "stopped again", AGENT));

        var reopened = announcements.hears(incident, "onward.case.reopened.v1");

        assertThat(reopened.at("/reason").asText()).isEqualTo("stopped again");
        assertThat(reopened.at("/careCase/state").asText()).isEqualTo("OPEN");
    }

    @Test
    void a_customer_that_intake_tells_of_can_be_given_something() {
        var customer = new CustomerId("C-" + UUID.randomUUID());
        announcements.say(
                new CustomerRegistered(customer, new CustomerFacts("lexus", "Marie Dubois", null, "fr"), AGENT));

        var body = "{\"customerId\":\"%s\",\"kind\":\"GIFT\",\"reason\":\"x\",\"estimate\":%s}"
                .formatted(customer, Doors.euros("10.00"));

        Doors.propose("care", body).statusCode(201).body("brand", equalTo("lexus"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEST", "SYNTHETIC"})
    void what_is_no_real_incident_gets_no_case(IncidentKind kind) {
        var real = anIncident();
        announcements.say(triaged(incident, kind));
        announcements.say(triaged(real, BREAKDOWN));

        announcements.hears(real, "onward.case.opened.v1");

        assertThat(announcements.heardSoFar(incident)).isEmpty();
        as("care").get("/v1/cases/{id}", incident.toString()).then().statusCode(equalTo(404));
    }
}
