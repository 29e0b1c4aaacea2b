package onward.resolution.remedy.rest;

import static onward.resolution.Stories.as;
import static onward.resolution.remedy.rest.Doors.euros;
import static onward.resolution.remedy.rest.Doors.move;
import static onward.resolution.remedy.rest.Doors.nobodysId;
import static onward.resolution.remedy.rest.Doors.proposal;
import static onward.resolution.remedy.rest.Doors.propose;
import static onward.resolution.remedy.rest.Doors.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import onward.contracts.Topic;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RemedyQuarkusTest {
    private static final String REASON = "{\"reason\":\"not after all\"}";

    @Inject
    Stories stories;

    @Test
    void within_ones_own_limit_a_remedy_is_approved_at_once() {
        var incident = stories.alpine();

        propose("care", proposal(incident, "GIFT", "500.00"))
                .statusCode(201)
                .header("Location", containsString("/v1/remedies/"))
                .header("ETag", notNullValue())
                .body("state", equalTo("APPROVED"))
                .body("actor", equalTo("care"))
                .body("approvedBy", equalTo("care"))
                .body("limit.amount", equalTo("500.00"))
                .body("brand", equalTo("lexus"))
                .body("next", contains("COMMITTED", "DECLINED_BY_CUSTOMER", "REVERSED"));
    }

    @Test
    void a_cent_more_is_put_to_whoever_may() {
        propose("care", proposal(stories.alpine(), "GIFT", "500.01"))
                .statusCode(201)
                .body("state", equalTo("ESCALATED"))
                .body("escalatedTo", equalTo("supervisor"))
                .body("deputy", equalTo("care-director"))
                .body("decideBy", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"agent,0.01,care", "agent,600.00,supervisor", "supervisor,60000.01,care-director"})
    void the_first_who_may_is_asked(String user, String amount, String asked) {
        propose(user, proposal(stories.alpine(), "REFUND", amount))
                .statusCode(201)
                .body("state", equalTo("ESCALATED"))
                .body("escalatedTo", equalTo(asked));
    }

    @Test
    void a_remedy_goes_its_way_until_the_customer_has_it() {
        var incident = stories.alpine();
        var id = proposed("care", incident, "700.00");

        move("supervisor", id, "approve").statusCode(200).body("state", equalTo("APPROVED"));
        move("agent", id, "commit", "{\"customerAnswer\":\"how kind\"}")
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("answer.accepted", equalTo(true))
                .body("customerAnswer", equalTo("how kind"));
        move("care", id, "fulfil", "{\"actual\":%s}".formatted(euros("650.00")))
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("approvedBy", equalTo("supervisor"))
                .body("actual.amount", equalTo("650.00"));

        as("care")
                .get("/v1/cases/{id}", incident.toString())
                .then()
                .body("remedies.state", contains("FULFILLED"))
                .body("remedies[0].id", equalTo(id));
    }

    @Test
    void every_step_is_told_under_the_incidents_key() {
        var incident = stories.alpine();
        try (var records = Records.ofThisTest()) {
            var id = proposed("care", incident, "700.00");
            move("supervisor", id, "approve");
            move("care", id, "decline", "{\"reason\":\"no need\"}").statusCode(200);

            records.await(
                    Topic.RESOLUTIONS,
                    java.time.Duration.ofSeconds(20),
                    record -> incident.toString().equals(record.key())
                            && record.value().contains("DECLINED_BY_CUSTOMER"));
            assertThat(records.of(Topic.RESOLUTIONS, incident.toString()).stream()
                            .map(record -> Records.header(record, "ce_type").orElse("?"))
                            .filter(type -> type.startsWith("onward.remedy.")))
                    .containsExactly(
                            "onward.remedy.proposed.v1",
                            "onward.remedy.escalated.v1",
                            "onward.remedy.approved.v1",
                            "onward.remedy.declined.v1");
        }
    }

    @Test
    void whoever_proposed_it_does_not_approve_it() {
        var id = proposed("supervisor", stories.alpine(), "60000.01");

        move("supervisor", id, "approve").statusCode(403).body("type", equalTo("/problems/authority-exceeded"));
    }

    @Test
    void nobody_approves_more_than_they_may() {
        var id = proposed("agent", stories.alpine(), "700.00");

        move("care", id, "approve").statusCode(403).body("type", equalTo("/problems/authority-exceeded"));
        move("care", id, "reject", REASON).statusCode(403).body("type", equalTo("/problems/authority-exceeded"));
        as("care").get("/v1/remedies/{id}", id).then().body("state", equalTo("ESCALATED"));
    }

    @Test
    void what_was_rejected_is_over() {
        var id = proposed("care", stories.alpine(), "700.00");

        move("supervisor", id, "reject", REASON)
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("ended.reason", equalTo("not after all"));
        move("supervisor", id, "approve")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", org.hamcrest.Matchers.empty());
    }

    @Test
    void what_was_granted_can_be_taken_back_even_when_the_customer_has_it() {
        var id = proposed("care", stories.alpine(), "100.00");
        move("care", id, "commit");
        move("care", id, "fulfil");

        move("care", id, "reverse", REASON)
                .statusCode(200)
                .body("state", equalTo("REVERSED"))
                .body("ended.by", equalTo("care"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fulfil", "approve"})
    void a_step_out_of_turn_names_those_that_are_possible(String verb) {
        var id = proposed("care", stories.alpine(), "100.00");

        move("supervisor", id, verb)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("COMMITTED", "DECLINED_BY_CUSTOMER", "REVERSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject", "decline", "reverse"})
    void an_end_needs_a_reason(String verb) {
        var id = proposed("care", stories.alpine(), "700.00");

        move("supervisor", id, verb, "{\"reason\":\" \"}").statusCode(422).body("errors.pointer", contains("/reason"));
        move("supervisor", id, verb).statusCode(400);
    }

    @Test
    void it_may_not_come_to_more_than_was_granted() {
        var id = proposed("care", stories.alpine(), "100.00");
        move("care", id, "commit");

        move("care", id, "fulfil", "{\"actual\":%s}".formatted(euros("100.01")))
                .statusCode(422)
                .body("errors.pointer", contains("/actual/amount"));
        move("care", id, "fulfil", "{\"actual\":{\"amount\":\"90.00\",\"currency\":\"CHF\"}}")
                .statusCode(422)
                .body("errors.pointer", contains("/actual/currency"));
        as("care").get("/v1/remedies/{id}", id).then().body("state", equalTo("COMMITTED"));
    }

    @Test
    void the_same_key_grants_it_once() {
        var incident = stories.alpine();
        var body = proposal(incident, "REFUND", "50.00");
        var request = as("care").header("Idempotency-Key", "refund-" + incident).body(body);
        var first = request.post("/v1/remedies").then().statusCode(201).extract();
        var again = as("care")
                .header("Idempotency-Key", "refund-" + incident)
                .body(body)
                .post("/v1/remedies")
                .then()
                .statusCode(201)
                .extract();

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        as("care").get("/v1/remedies?incident=" + incident).then().body("items.id", contains(first.<String>path("id")));
        as("care")
                .header("Idempotency-Key", "refund-" + incident)
                .body(proposal(incident, "REFUND", "51.00"))
                .post("/v1/remedies")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "crew:heli-1", "telematics"})
    void others_grant_nothing(String user) {
        propose(user, proposal(stories.alpine(), "GIFT", "1.00")).statusCode(403);
    }

    @Test
    void a_remedy_that_does_not_exist_is_not_found_before_anything_else() {
        as("care").get("/v1/remedies/{id}", nobodysId()).then().statusCode(404);
        move("care", nobodysId(), "reject", "{}").statusCode(404);
        move("care", nobodysId(), "commit").statusCode(404);
    }

    @Test
    void lists_are_paged_newest_first() {
        var incident = stories.alpine();
        var first = proposed("care", incident, "1.00");
        var second = proposed("care", incident, "700.00");
        var page = as("care")
                .get("/v1/remedies?limit=1&incident=" + incident)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract();

        as("care")
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/remedies?limit=1&incident=" + incident)
                .then()
                .body("items.id", contains(first))
                .body("next", equalTo(null));
        as("care")
                .get("/v1/remedies?state=ESCALATED&incident=" + incident)
                .then()
                .body("items.id", contains(second));
        as("care").get("/v1/remedies?state=SLEEPING").then().statusCode(400);
    }
}
