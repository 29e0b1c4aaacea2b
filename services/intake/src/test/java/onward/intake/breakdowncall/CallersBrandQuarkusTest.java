package onward.intake.breakdowncall;

import static onward.intake.Calls.as;
import static onward.intake.breakdowncall.SentCall.call;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.intake.breakdowncall.domain.ACall;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// Whose customer a vehicle is that calls by itself.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CallersBrandQuarkusTest {
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
}
