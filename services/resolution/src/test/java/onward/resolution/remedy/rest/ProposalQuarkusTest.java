package onward.resolution.remedy.rest;

import static onward.resolution.Given.NOON;
import static onward.resolution.Stories.as;
import static onward.resolution.remedy.rest.Doors.euros;
import static onward.resolution.remedy.rest.Doors.propose;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onward.contracts.customer.CustomerFacts;
import onward.contracts.customer.CustomerRegistered;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;
import onward.resolution.Given;
import onward.resolution.Stories;
import onward.resolution.customer.FollowCustomer;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProposalQuarkusTest {
    @Inject
    Stories stories;

    @Inject
    FollowCustomer followCustomer;

    @BeforeEach
    void a_customer_of_lexus() {
        followCustomer.follow(
                new CustomerRegistered(
                        new CustomerId("C-6"),
                        new CustomerFacts("lexus", "Marie Dubois", null, "fr"),
                        By.actor("agent")),
                NOON);
    }

    @Test
    void a_car_is_taken_back_from_a_customer_without_an_incident() {
        propose(
                        "supervisor",
                        garage("CAR_TAKE_BACK", "38000.00", "{\"takeBackValue\":%s}".formatted(euros("38000.00"))))
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("incidentId", nullValue())
                .body("customerId", equalTo("C-6"));
    }

    @Test
    void the_discount_on_another_makers_car_is_passed_on() {
        var prices = "{\"listPrice\":%s,\"discountedPrice\":%s,\"customerPrice\":%s,\"takeBackValue\":%s}"
                .formatted(euros("52000.00"), euros("46000.00"), euros("45000.00"), euros("30000.00"));

        propose("supervisor", garage("COMPETITOR_PURCHASE", "31000.00", prices))
                .statusCode(201)
                .body("brandPays.amount", equalTo("31000.00"))
                .body("details.customerPrice.amount", equalTo("45000.00"));
        propose("supervisor", garage("COMPETITOR_PURCHASE", "30999.99", prices))
                .statusCode(422)
                .body("errors.pointer", contains("/estimate/amount"))
                .body("errors[0].detail", containsString("31000.00 EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "50000,52000,40000,/details/discountedPrice",
        "52000,46000,46000.01,/details/customerPrice",
        "52000,46000,-1,/details/customerPrice/amount",
        "-1,46000,1,/details/listPrice/amount"
    })
    void prices_that_do_not_add_up_are_refused(String list, String discounted, String customer, String pointer) {
        var prices = "{\"listPrice\":%s,\"discountedPrice\":%s,\"customerPrice\":%s}"
                .formatted(euros(list), euros(discounted), euros(customer));

        propose("supervisor", garage("COMPETITOR_PURCHASE", "60000.00", prices))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void one_price_alone_is_not_enough() {
        propose("supervisor", garage("COMPETITOR_PURCHASE", "6000.00", "{\"listPrice\":%s}".formatted(euros("9.00"))))
                .statusCode(422)
                .body("errors.pointer", contains("/details/discountedPrice", "/details/customerPrice"));
    }

    @Test
    void prices_in_another_currency_are_refused() {
        var francs = "{\"takeBackValue\":{\"amount\":\"100.00\",\"currency\":\"CHF\"}}";

        propose("supervisor", garage("CAR_TAKE_BACK", "100.00", francs))
                .statusCode(422)
                .body("errors.pointer", contains("/details/takeBackValue/currency"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"amount\":\"-1.00\",\"currency\":\"EUR\"}", "{\"amount\":\"1000000.01\",\"currency\":\"EUR\"}"
            })
    void an_amount_that_nobody_could_grant_is_refused(String estimate) {
        propose(
                        "care",
                        "{\"customerId\":\"C-6\",\"kind\":\"GIFT\",\"reason\":\"x\",\"estimate\":%s}"
                                .formatted(estimate))
                .statusCode(422)
                .body("errors.pointer", contains("/estimate/amount"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"kind\":\"GIFT\",\"reason\":\"x\",\"estimate\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}};/incidentId",
                "{\"customerId\":\"C-6\",\"reason\":\"x\",\"estimate\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}};/kind",
                "{\"customerId\":\"C-6\",\"kind\":\"GIFT\",\"estimate\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}};/reason",
                "{\"customerId\":\"C-6\",\"kind\":\"GIFT\",\"reason\":\"x\"};/estimate"
            })
    void what_is_missing_is_named(String body, String pointer) {
        propose("care", body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void nobody_gets_anything_who_is_not_known() {
        propose("care", Doors.proposal(Given.anIncident(), "GIFT", "1.00"))
                .statusCode(422)
                .body("errors.pointer", contains("/incidentId"));
        propose("care", garage("GIFT", "1.00", "{}").replace("C-6", "C-nobody"))
                .statusCode(422)
                .body("errors.pointer", contains("/customerId"));
    }

    @Test
    void the_customers_of_other_brands_are_not_shown() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.ofBrands("care", "aurora"))
                .contentType("application/json")
                .body(garage("GIFT", "1.00", "{}"))
                .post("/v1/remedies")
                .then()
                .statusCode(422);
    }

    @Test
    void people_see_what_they_may_grant() {
        as("care")
                .get("/v1/authority?brand=lexus")
                .then()
                .statusCode(200)
                .body("perRemedy.REFUND.amount", equalTo("500.00"))
                .body("perMonth.amount", equalTo("100000.00"))
                .body("version", equalTo("lexus-1"));
        as("care").get("/v1/authority").then().statusCode(422);
        as("ops").get("/v1/authority?brand=lexus").then().statusCode(403);
    }

    private static String garage(String kind, String estimate, String details) {
        return "{\"customerId\":\"C-6\",\"kind\":\"%s\",\"reason\":\"the garage door\",\"estimate\":%s,\"details\":%s}"
                .formatted(kind, euros(estimate), details);
    }
}
