package onward.resolution.custody.rest;

import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.tow;
import static onward.resolution.Given.vehicleReturn;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.Stories;
import onward.resolution.casefile.CallOffCase;
import onward.resolution.casefile.WatchCustody;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CustodyQuarkusTest {
    private static final String TO_COURIER = "{\"holder\":\"responder:courier-2\",\"proof\":\"signed\"}";

    @Inject
    Stories stories;

    @Inject
    CallOffCase callOffCase;

    @Inject
    WatchCustody watchCustody;

    @Inject
    MeterRegistry figures;

    @ParameterizedTest
    @ValueSource(strings = {"care", "supervisor"})
    void the_chain_goes_on_from_the_present_holder(String user) {
        handOver(user, stories.alpineResolved(), TO_COURIER)
                .statusCode(200)
                .body(
                        "custody.holder",
                        contains("owner", "responder:tow-1", "workshop:Garage du Lac", "responder:courier-2"))
                .body("custody[3].proof", equalTo("signed"));
    }

    @Test
    void whoever_holds_the_vehicle_goes_on_holding_it() {
        var incident = stories.alpineResolved();

        handOver("care", incident, "{\"holder\":\"workshop:Garage du Lac\"}")
                .statusCode(200)
                .body("custody.holder", contains("owner", "responder:tow-1", "workshop:Garage du Lac"));
    }

    @Test
    void a_vehicle_that_two_crews_claim_is_in_doubt_until_somebody_shows_who_has_it() {
        var reported = Instant.now().minus(Duration.ofHours(3));
        var incident = stories.alpine(reported);
        stories.transporting(tow(incident), reported.plus(Duration.ofHours(1)));
        assertThat(inDoubt()).doesNotContain(incident.toString());
        double before = counted();
        stories.transporting(vehicleReturn(incident), reported.plus(Duration.ofHours(2)));
        assertThat(inDoubt()).contains(incident.toString());
        assertThat(counted()).isEqualTo(before + 1);

        handOver("care", incident, "{\"holder\":\"responder:courier-1\",\"proof\":\"called them\"}")
                .statusCode(200)
                .body(
                        "custody.holder",
                        contains("owner", "responder:tow-1", "responder:courier-1", "responder:courier-1"))
                .body("custody[3].doubt", nullValue());

        assertThat(inDoubt()).doesNotContain(incident.toString());
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void the_same_key_gives_the_same_answer() {
        var incident = stories.alpineResolved();
        var first = handOverOnce(incident, TO_COURIER).extract().asString();
        handOver("care", incident, "{\"holder\":\"owner\"}");

        handOverOnce(incident, TO_COURIER).statusCode(200).body(equalTo(first));
    }

    @Test
    void the_same_key_for_another_hand_over_is_refused() {
        var incident = stories.alpineResolved();
        handOverOnce(incident, TO_COURIER);

        handOverOnce(incident, "{\"holder\":\"owner\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"holder\":\"  \"}", "{\"holder\":null}"})
    void somebody_has_to_hold_it(String body) {
        handOver("care", stories.alpine(), body).statusCode(422).body("errors.pointer", contains("/holder"));
    }

    @Test
    void the_chain_of_a_settled_case_has_ended() {
        var incident = stories.alpine();
        callOffCase.callOff(incident, By.actor("agent"));

        handOver("care", incident, TO_COURIER).statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void an_incident_without_a_case_is_not_found() {
        handOver("care", anIncident(), TO_COURIER).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "crew:tow-1"})
    void others_may_not(String user) {
        handOver(user, stories.alpine(), TO_COURIER).statusCode(403);
    }

    private static ValidatableResponse handOver(String user, IncidentId incident, String body) {
        return as(user).body(body)
                .post("/v1/cases/{id}/custody", incident.toString())
                .then();
    }

    private static ValidatableResponse handOverOnce(IncidentId incident, String body) {
        return as("care")
                .header("Idempotency-Key", "key-" + incident)
                .body(body)
                .post("/v1/cases/{id}/custody", incident.toString())
                .then();
    }

    private double counted() {
        watchCustody.look();
        return figures.get("onward.custody.in.doubt").gauge().value();
    }

    private static List<String> inDoubt() {
        return as("care")
                .get("/v1/cases?custody=IN_DOUBT&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.incidentId");
    }
}
