package onward.intake.breakdowncall;

import static onward.intake.Calls.as;
import static onward.intake.Calls.incident;
import static onward.intake.breakdowncall.SentCall.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import onward.contracts.Topic;
import onward.intake.AtOnce;
import onward.intake.breakdowncall.domain.ACall;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BreakdownCallQuarkusTest {
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
}
