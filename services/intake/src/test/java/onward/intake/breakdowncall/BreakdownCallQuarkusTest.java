package onward.intake.breakdowncall;

import static io.restassured.RestAssured.given;
import static onward.intake.Calls.as;
import static onward.intake.Calls.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import onward.contracts.Topic;
import onward.intake.AtOnce;
import onward.intake.breakdowncall.domain.ACall;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import onward.intake.breakdowncall.domain.WrittenMsd;
import onward.testkit.RealServers;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BreakdownCallQuarkusTest {
    private static final String MSD = "application/EmergencyCallData.eCall.MSD";
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(MSD, ContentType.BINARY));

    @Test
    void somebody_who_presses_the_button_is_helped() {
        var answer = call(ACall.byHand());

        answer.then()
                .statusCode(201)
                .body("kind", is("VEHICLE_CALL"))
                .body("state", is("TRIAGED"))
                .body("brand", is("unassigned"))
                .body("duplicateReport", is(false))
                .body("contact.phone", nullValue())
                .body("vehicle.propulsion", is("HYBRID"))
                .body("party.people", is(2))
                .body("call.calledAt", is("1973-11-29T21:33:09Z"))
                .body("call.directionDegrees", is(28))
                .body("call.recentPositions.size()", is(2));
        assertThat(answer.header("Location")).endsWith("/v1/incidents/" + answer.path("id"));
        incident(answer.path("id")).then().statusCode(200).body("call.vehicleType", is("M1"));
    }

    @Test
    void a_crash_is_handed_over_in_the_same_answer_and_never_dispatched() {
        var answer = call(ACall.byACrash());

        answer.then()
                .statusCode(201)
                .body("state", is("HANDED_OVER"))
                .body("end.handedOverTo", is("112"))
                .body("fault.cause", is("ACCIDENT"));
        assertThat(toldOf(answer, "onward.incident.handed-over.v1"))
                .containsExactly("onward.incident.reported.v1", "onward.incident.handed-over.v1");
    }

    @Test
    void a_test_call_is_cancelled_in_the_same_answer_and_never_dispatched() {
        var answer = call(ACall.forATest());

        answer.then().statusCode(201).body("kind", is("TEST")).body("state", is("CANCELLED"));
        assertThat(toldOf(answer, "onward.incident.cancelled.v1"))
                .containsExactly("onward.incident.reported.v1", "onward.incident.cancelled.v1");
    }

    @Test
    void the_same_call_again_is_the_same_incident() {
        for (var told : new MinimumSet[] {ACall.byHand(), ACall.byACrash(), ACall.forATest()}) {
            String id = call(told).path("id");

            call(told).then().statusCode(201).body("id", is(id)).body("duplicateReport", is(true));
            call(ACall.again(told, 2)).then().statusCode(201).body("id", is(id));
        }
    }

    @Test
    void a_call_that_arrives_four_times_at_once_is_one_incident() {
        var told = ACall.byACrash();

        var ids =
                AtOnce.run(4, () -> call(told).then().statusCode(201).extract().<String>path("id"));

        assertThat(ids).hasSize(4);
        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void a_crash_is_not_mistaken_for_the_breakdown_before_it() {
        var breakdown = ACall.byHand();
        String id = call(breakdown).path("id");

        call(ACall.again(ACall.of(breakdown.vin(), true, false), 2))
                .then()
                .statusCode(201)
                .body("id", not(id))
                .body("state", is("HANDED_OVER"));
    }

    @Test
    void a_known_vehicle_brings_its_brand_and_its_owner() {
        var told = ACall.byHand();
        as("ops")
                .body("{\"brand\":\"lexus\",\"name\":\"Marie Dubois\",\"phone\":\"+33612345678\"}")
                .put("/v1/customers/caller-{vin}", told.vin())
                .then()
                .statusCode(201);
        as("ops")
                .body(
                        "{\"brand\":\"lexus\",\"customer\":\"caller-%s\",\"plate\":\"GA-1\",\"cover\":{\"scope\":\"FULL\"}}"
                                .formatted(told.vin()))
                .put("/v1/vehicles/{vin}", told.vin())
                .then()
                .statusCode(201);

        call(told)
                .then()
                .statusCode(201)
                .body("brand", is("lexus"))
                .body("contact.phone", is("+33612345678"))
                .body("vehicle.plate", is("GA-1"))
                .body("cover.result", is("COVERED"));
    }

    @Test
    void the_manufacturers_code_says_the_brand_of_a_vehicle_that_nobody_knows() {
        call(ACall.of("JTJBARBZ802999001", false, false)).then().statusCode(201).body("brand", is("lexus"));
    }

    @Test
    void an_agent_says_whose_brand_it_is_once_they_know() {
        String id = call(ACall.byHand()).path("id");

        as("agent")
                .header("If-Match", "\"1\"")
                .body("{\"fault\":{\"cause\":\"ENGINE\"}}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("brand", is("unassigned"));
        as("agent")
                .header("If-Match", "\"2\"")
                .body("{\"brand\":\"lexus\",\"contact\":{\"phone\":\"+33612345678\"}}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("brand", is("lexus"))
                .body("call.occupants", is(2));
        as("agent")
                .header("If-Match", "\"3\"")
                .body("{\"brand\":\"toyota\"}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(422);
    }

    @Test
    void the_same_fields_come_as_json_too() {
        var json = """
                {"messageIdentifier":1,"automaticActivation":false,"testCall":false,"positionCanBeTrusted":false,
                 "vin":"WM9VDSVDSYA900001","propulsion":["DIESEL"],"timestamp":123456789,
                 "position":{"type":"Point","coordinates":[11.617367,48.300333]},"direction":14,
                 "recent":[{"latitudeDelta":10,"longitudeDelta":-10}],"numberOfPassengers":2}""";

        as("telematics")
                .body(json)
                .post("/v1/breakdown-calls")
                .then()
                .statusCode(201)
                .body("vehicle.propulsion", is("DIESEL"))
                .body("warnings.pointer", contains("/location/position"))
                .body("call.occupants", is(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"vin\":\"SHORT\"', /vin",
        "'\"timestamp\":-1', /timestamp",
        "'\"occupants\":256', /occupants",
        "'\"recent\":[{\"latitudeDelta\":512,\"longitudeDelta\":0}]', /recent/0/latitudeDelta"
    })
    void json_that_can_not_be_so_is_refused_with_a_pointer(String broken, String pointer) {
        var name = broken.substring(0, broken.indexOf(':') + 1);
        var json = """
                {"messageId":1,"automaticActivation":false,"testCall":false,"vin":"WM9VDSVDSYA900002","timestamp":1,
                 "position":{"type":"Point","coordinates":[11.6,48.3]},"occupants":2,"recent":[]}""";
        var sent = json.replaceFirst(name + "(\\[[^\\]]*\\]|\"[^\"]*\"|\\d+)", broken);

        as("telematics")
                .body(sent)
                .post("/v1/breakdown-calls")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void a_message_that_ends_early_is_refused_with_the_bit() {
        var whole = WrittenMsd.of(ACall.byHand());

        send(Arrays.copyOf(whole, 20))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("bit", is(160))
                .body("detail", containsString("ends early"));
        send(Arrays.copyOf(whole, whole.length + 1)).then().statusCode(400).body("detail", containsString("complete"));
        send(new byte[0]).then().statusCode(400);
    }

    @Test
    void a_vehicle_that_does_not_know_where_it_is_is_asked_for() {
        call(ACall.at(ACall.byHand(), new Place(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/position"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "staff", "ops", "crew:heli-1"})
    void others_do_not_call_for_a_vehicle(String user) {
        as(user).body("{}").post("/v1/breakdown-calls").then().statusCode(403);
    }

    private static List<String> toldOf(Response answer, String last) {
        String id = answer.path("id");
        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.INCIDENTS,
                    Duration.ofSeconds(20),
                    record -> id.equals(record.key())
                            && Records.header(record, "ce_type").orElse("").equals(last));
            return records.of(Topic.INCIDENTS, id).stream()
                    .map(record -> Records.header(record, "ce_type").orElse(""))
                    .toList();
        }
    }

    private static Response call(MinimumSet told) {
        return send(WrittenMsd.of(told));
    }

    private static Response send(byte[] message) {
        return given().config(BINARY)
                .auth()
                .oauth2(Tokens.of("telematics"))
                .contentType(MSD)
                .body(message)
                .post("/v1/breakdown-calls");
    }
}
