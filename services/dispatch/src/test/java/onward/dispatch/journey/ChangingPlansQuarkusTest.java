package onward.dispatch.journey;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Plans that meet the world: the weather, a customer who changes everything, and cars that others want too.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class ChangingPlansQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_fleet_in_the_Alps() {
        story.fleet("heli-1", "HELICOPTER", 6.3925, 45.6755);
        story.fleet("tow-1", "TOW_TRUCK", 6.77, 45.62);
        story.fleet("courier-1", "COURIER", 6.97, 45.45);
        story.fleet("patrol-1", "PATROL", 6.77, 45.62);
        story.fleet("taxi-1", "TAXI", 6.96, 45.45);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_helicopter_that_turns_back_is_replaced_and_the_promise_renewed() {
        var flight = flying();
        story.progress("heli-1", flight, "EN_ROUTE");

        story.crew("heli-1", "/v1/jobs/" + flight + "/status", """
                {"state":"UNSUCCESSFUL","reason":"WEATHER"}""").statusCode(200);

        var again = story.announced("onward.plan.replanned.v1", plan -> !isOption(plan, "HELICOPTER_PICKUP"));
        assertThat(again.get("reason").asText()).isEqualTo("WEATHER");
        story.announced(
                "onward.promise.renewed.v1",
                renewed -> renewed.at("/promise/kind").asText().equals("TIME_AT_DESTINATION"));
        assertThat(story.announcements()).doesNotContain("onward.promise.broken.v1");
    }

    @Test
    void a_pilot_who_says_no_for_the_weather_sends_them_by_road() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "OPEN");
        new Agent(story).chooses("HELICOPTER_PICKUP");
        var offer = story.told("heli-1", "onward.order.offered.v1");

        story.crew("heli-1", "/v1/offers/" + offer.get("offerId").asText() + "/decline", """
                {"reason":"WEATHER"}""")
                .statusCode(200);

        story.announced("onward.plan.replanned.v1", plan -> !isOption(plan, "HELICOPTER_PICKUP"));
        assertThat(story.job(offer.get("jobId").asText()).get("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void a_destination_that_changes_in_flight_amends_the_order_and_a_cancellation_takes_it_back() {
        var flight = flying();
        story.progress("heli-1", flight, "EN_ROUTE", "ON_SCENE", "TRANSPORTING");

        story.incidentEvent("onward.incident.amended.v1", goingToChambery());

        var order = story.told(
                "heli-1",
                "onward.order.amended.v1",
                amended -> amended.at("/dropOff/name").asText().equals("Chambéry airport"));
        assertThat(order.get("jobId").asText()).isEqualTo(flight);
        assertThat(story.job(flight).get("state").asText()).isEqualTo("TRANSPORTING");
        story.announced(
                "onward.promise.renewed.v1",
                renewed -> renewed.at("/promise/kind").asText().equals("TIME_AT_DESTINATION"));

        story.incidentEvent("onward.incident.cancelled.v1", """
                {"incidentId":"%s","reason":"changed their mind","by":{"actor":"agent"}}""".formatted(story.incident));

        story.told("heli-1", "onward.order.cancelled.v1");
    }

    @Test
    void the_car_that_is_brought_is_lent_to_nobody_else() {
        var car = "/v1/replacement-cars/" + story.responder("car");
        as("ops")
                .contentType(ContentType.JSON)
                .body("""
                {"carClass":"VAN","seats":7,"childSeats":2,"brands":["%s"],
                 "depot":{"name":"Val d'Isère","position":{"type":"Point","coordinates":[6.97,45.45]}}}""".formatted(story.brand()))
                .put(car)
                .then()
                .statusCode(201);
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "OPEN");
        new Agent(story).chooses("REPLACEMENT_CAR");

        var order = story.told("courier-1", "onward.order.offered.v1");
        assertThat(order.get("notes").toString()).contains("Fetch the car " + story.responder("car"));
        as("agent").get(car).then().body("state", equalTo("RESERVED")).body("incidentId", equalTo(story.incident));

        var job = accepted("courier-1", "REPLACEMENT_CAR_DELIVERY");
        story.progress("courier-1", job, "EN_ROUTE", "ON_SCENE", "COMPLETED");
        as("agent").get(car).then().body("state", equalTo("HANDED_OVER"));
        as("agent").post(car + "/return").then().statusCode(200).body("state", equalTo("FREE"));
    }

    /// The flight that heli-1 has taken, by an agent's choice.
    private String flying() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "OPEN");
        new Agent(story).chooses("HELICOPTER_PICKUP");
        return accepted("heli-1", "AIR_TRANSPORT");
    }

    private String accepted(String responder, String service) {
        var offer = story.told(
                responder,
                "onward.order.offered.v1",
                order -> order.get("service").asText().equals(service));
        story.crew(responder, "/v1/offers/" + offer.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofMinutes(20))))
                .statusCode(200);
        return offer.get("jobId").asText();
    }

    private static boolean isOption(JsonNode plan, String option) {
        return plan.at("/plan/option").asText().equals(option);
    }

    private String goingToChambery() {
        return """
                {"incidentId":"%s","changed":["/journey/destination"],
                 "facts":{"brand":"%s","kind":"BREAKDOWN","reportedAt":"%s","contact":{"phone":"+33612345678"},
                   "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"roadAccess":"OPEN","safePlace":true,
                               "description":"D902, 3 km above Val d'Isère"},
                   "party":{"people":4,"children":2,"childSeats":1,"luggage":5},
                   "journey":{"destination":{"name":"Chambéry airport","position":{"type":"Point","coordinates":[5.8803,45.6381]}}}},
                 "triage":{"needs":[],"urgency":"HIGH","urgencyReasons":[],"openQuestions":[]},
                 "cover":{"result":"UNKNOWN","reasons":[]},"by":{"actor":"agent"}}""".formatted(story.incident, story.brand(), in(Duration.ZERO));
    }
}
