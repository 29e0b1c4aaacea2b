package onward.resolution.empowerment.rest;

import static onward.resolution.remedy.rest.Doors.euros;
import static onward.resolution.remedy.rest.Doors.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EmpowermentQuarkusTest {
    private static final String REASON = "{\"reason\":\"x\"}";

    @Inject
    Stories stories;

    private final String brand = "brand-" + UUID.randomUUID();
    private final String care = Tokens.ofBrands("care", brand);
    private final String supervisor = Tokens.ofBrands("supervisor", brand);

    @Test
    void whoever_granted_it_sees_what_came_of_it() {
        var kept = granted("100.00");
        move(care, kept, "commit", "{}");
        move(care, kept, "fulfil", "{\"actual\":%s}".formatted(euros("80.00")));
        move(care, granted("40.00"), "decline", REASON);
        move(care, granted("30.00"), "reverse", REASON);
        move(supervisor, granted("700.00"), "approve", "{}");

        by(care).get("/v1/reports/empowerment?by=actor")
                .then()
                .statusCode(200)
                .body("items.key", contains("care", "supervisor"))
                .body("items.granted", contains(3, 1))
                .body("items[0].alone", equalTo(3))
                .body("items[0].accepted", equalTo(1))
                .body("items[0].declined", equalTo(1))
                .body("items[0].reversed", equalTo(1))
                .body("items[0].amountGranted.amount", equalTo("170.00"))
                .body("items[0].cost.amount", equalTo("80.00"))
                .body("items[0].reversedAmount.amount", equalTo("30.00"))
                .body("items[1].forOthers", equalTo(1))
                .body("items[1].open.amount", equalTo("700.00"));
        assertThat(by(care).accept("text/csv")
                        .get("/v1/reports/empowerment?by=kind")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .containsExactly(
                        "key,currency,granted,alone,forOthers,accepted,declined,reversed,amountGranted,cost,open,reversedAmount",
                        "REFUND,EUR,4,3,1,1,1,1,870.00,80.00,700.00,30.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=moon", "from=yesterday", "to=2026-13-01"})
    void a_question_that_makes_no_sense_is_a_bad_request(String question) {
        by(care).get("/v1/reports/empowerment?" + question).then().statusCode(400);
    }

    @Test
    void nothing_is_between_a_day_and_itself() {
        by(care).get("/v1/reports/empowerment?from=2026-12-01&to=2026-12-01")
                .then()
                .statusCode(422);
        by(care).get("/v1/reports/empowerment?from=2020-12-01&to=2020-12-02T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "staff", "crew:heli-1"})
    void others_do_not_read_it(String user) {
        Stories.as(user).get("/v1/reports/empowerment").then().statusCode(403);
    }

    private String granted(String amount) {
        return by(care).body(proposal(stories.opened(brand), "REFUND", amount))
                .post("/v1/remedies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(String token, String id, String verb, String body) {
        by(token).body(body).post("/v1/remedies/{id}/{verb}", id, verb).then().statusCode(200);
    }

    private static RequestSpecification by(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }
}
