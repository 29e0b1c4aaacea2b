package onward.intake.breakdowncall;

import static onward.intake.Calls.as;
import static onward.intake.breakdowncall.SentCall.call;
import static onward.intake.breakdowncall.SentCall.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import onward.intake.breakdowncall.domain.ACall;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import onward.intake.breakdowncall.domain.WrittenMsd;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that can't be so are refused where they are wrong.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefusedCallQuarkusTest {
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
}
