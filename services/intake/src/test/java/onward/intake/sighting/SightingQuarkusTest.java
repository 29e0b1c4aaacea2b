package onward.intake.sighting;

import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onward.contracts.Topic;
import onward.intake.AReport;
import onward.intake.AtOnce;
import onward.intake.Calls;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SightingQuarkusTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String YES = "{\"accepted\":true}";
    private static final String NO = "{\"accepted\":false}";

    @Test
    void a_sighting_waits_for_the_customers_answer() {
        var answer = seen(aCar(), true);

        answer.then()
                .statusCode(201)
                .body("kind", is("SIGHTING"))
                .body("state", is("REPORTED"))
                .body("sighting.seenBy", is("staff"))
                .body("sighting.consent", is("NOT_ASKED"))
                .body("sighting.ownCar.plate", is("FX-902-KL"))
                .body("sighting.seenFrom.coordinates", hasItem(45.8992f))
                .body("contact.phone", nullValue());
        assertThat(answer.header("Location")).endsWith("/v1/incidents/" + answer.path("id"));
    }

    @Test
    void a_yes_begins_the_help() {
        String id = seen(aCar(), true).path("id");

        consent(
                        id,
                        "{\"accepted\":true,\"contact\":{\"name\":\"Marie\",\"phone\":\"06 12 34 56 78\",\"country\":\"FR\"}}")
                .then()
                .statusCode(200)
                .body("state", is("TRIAGED"))
                .body("sighting.consent", is("ACCEPTED"))
                .body("contact.phone", is("+33612345678"));
        try (var records = Records.ofThisTest()) {
            var triaged = records.await(
                    Topic.INCIDENTS,
                    Duration.ofSeconds(20),
                    record -> id.equals(record.key())
                            && Records.header(record, "ce_type").orElse("").equals("onward.incident.triaged.v1"));
            assertThat(triaged.value()).contains("\"consent\":\"ACCEPTED\"", "FX-902-KL");
        }
    }

    @Test
    void a_yes_twice_is_one_yes() {
        String id = seen(aCar(), true).path("id");

        var states = AtOnce.run(
                4, () -> consent(id, YES).then().statusCode(200).extract().<String>path("state"));

        assertThat(states).containsOnly("TRIAGED");
        asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .body("items.findAll { it.type == 'onward.incident.triaged.v1' }.size()", is(1));
    }

    @Test
    void a_no_ends_it_politely() {
        String id = seen(aCar(), true).path("id");

        consent(id, NO)
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("sighting.consent", is("REFUSED"))
                .body("end.reason", is("The customer was offered help and would rather not."));
        consent(id, NO).then().statusCode(200).body("state", is("CANCELLED"));
        consent(id, YES).then().statusCode(409).body("type", is("/problems/illegal-transition"));
    }

    @Test
    void a_no_is_taken_after_a_yes_too() {
        String id = seen(aCar(), true).path("id");
        consent(id, YES).then().statusCode(200);

        consent(id, NO).then().statusCode(200).body("state", is("CANCELLED"));
    }

    @Test
    void nobody_is_asked_while_they_drive() {
        String id = seen(aCar(), false).path("id");

        consent(id, YES).then().statusCode(409);
        incident(id).then().body("state", is("REPORTED"));
        consent(id, "{\"accepted\":true,\"safeToStop\":true}")
                .then()
                .statusCode(200)
                .body("state", is("TRIAGED"));
    }

    @Test
    void the_known_owner_is_looked_up_once_they_agree() {
        var plate = aCar();
        var vin = "JTJBARBZ8028%05d".formatted(NUMBER.incrementAndGet());
        as("ops")
                .body("{\"brand\":\"lexus\",\"name\":\"Marie Dubois\",\"phone\":\"+33612345678\"}")
                .put("/v1/customers/owner-{plate}", plate)
                .then()
                .statusCode(201);
        as("ops")
                .body("{\"brand\":\"lexus\",\"customer\":\"owner-%s\",\"plate\":\"%s\",\"plateCountry\":\"FR\"}"
                        .formatted(plate, plate))
                .put("/v1/vehicles/{vin}", vin)
                .then()
                .statusCode(201);
        var sighting = seen(plate, true);

        sighting.then().body("contact.phone", nullValue());
        consent(sighting.path("id"), YES).then().body("contact.phone", is("+33612345678"));
    }

    @Test
    void a_car_that_is_helped_already_is_not_seen_anew() {
        var report = AReport.aReport();
        var id = Calls.reported(report);

        seen(report.text("/vehicle/plate"), true)
                .then()
                .statusCode(201)
                .body("id", is(id))
                .body("duplicateReport", is(true));
        consent(id, YES).then().statusCode(404);
    }

    @Test
    void an_agent_can_amend_a_sighting_without_a_phone() {
        String id = seen(aCar(), true).path("id");

        asAgent()
                .header("If-Match", "*")
                .body("{\"fault\":{\"description\":\"right tail light\"}}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("sighting.seenBy", is("staff"))
                .body("fault.description", is("right tail light"));
    }

    @ParameterizedTest
    @CsvSource({"vehicle, /vehicle/plate", "brand, /brand", "location, /location"})
    void what_is_missing_is_named(String missing, String pointer) {
        var body = json(aCar(), true).replace("\"" + missing + "\":", "\"unknown\":");

        as("staff").body(body).post("/v1/sightings").then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void an_answer_needs_a_yes_or_a_no() {
        String id = seen(aCar(), true).path("id");

        consent(id, "{}").then().statusCode(422).body("errors.pointer", contains("/accepted"));
        consent("3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10", YES).then().statusCode(404);
    }

    @Test
    void the_same_key_is_the_same_sighting() {
        var body = json(aCar(), true);
        var key = "sighting-" + NUMBER.incrementAndGet();

        String id = as("staff")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sightings")
                .path("id");

        as("staff")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sightings")
                .then()
                .body("id", is(id))
                .body("duplicateReport", is(false));
        as("staff")
                .header("Idempotency-Key", key)
                .body(json(aCar(), true))
                .post("/v1/sightings")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "ops", "telematics", "crew:heli-1"})
    void only_staff_and_agents_see(String user) {
        as(user).body(json(aCar(), true)).post("/v1/sightings").then().statusCode(403);
    }

    private static Response seen(String plate, boolean safeToStop) {
        return as("staff").body(json(plate, safeToStop)).post("/v1/sightings");
    }

    private static Response consent(String id, String answer) {
        return as("staff").body(answer).post("/v1/sightings/{id}/consent", id);
    }

    private static String aCar() {
        return "SE-%03d-EN".formatted(NUMBER.incrementAndGet());
    }

    private static String json(String plate, boolean safeToStop) {
        return """
                {"brand":"lexus","vehicle":{"plate":"%s","plateCountry":"FR","model":"NX 350h"},
                 "fault":{"cause":"LIGHTING","description":"left tail light is out"},
                 "location":{"position":{"type":"Point","coordinates":[6.1290,45.8992]}},
                 "ownCar":{"plate":"FX-902-KL","model":"UX 300h","carClass":"SUV","seats":5},"safeToStop":%s}""".formatted(plate, safeToStop);
    }
}
