package onward.resolution.overview.rest;

import static onward.resolution.Given.anIncident;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.PromiseId;
import onward.resolution.Given;
import onward.resolution.Stories;
import onward.resolution.promise.NotePromise;
import onward.testkit.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CaseQuarkusTest {
    @Inject
    Stories stories;

    @Inject
    NotePromise notePromise;

    @ParameterizedTest
    @ValueSource(strings = {"agent", "care", "supervisor", "ops"})
    void a_case_has_everything_that_scripts_read(String user) {
        var incident = stories.alpineResolved();
        notePromise.note(
                incident,
                new PromiseFacts(
                        new PromiseId(UUID.randomUUID()),
                        PromiseKind.TIME_AT_DESTINATION,
                        Given.NOON,
                        PromiseState.KEPT,
                        null,
                        null,
                        null,
                        null));

        as(user).get("/v1/cases/{id}", incident.toString())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("incidentId", equalTo(incident.toString()))
                .body("state", equalTo("RESOLVED"))
                .body("obligations.type", hasItem("FOLLOW_UP_CALL"))
                .body("obligations[0]", hasKey("dueAt"))
                .body("custody.holder", contains("owner", "responder:tow-1", "workshop:Garage du Lac"))
                .body("promises.kind", contains("TIME_AT_DESTINATION"))
                .body("remedies", empty())
                .body("costs.planned.amount", equalTo("4200.00"))
                .body("costs.covered.amount", equalTo("1000.00"))
                .body("costs.entries.kind", hasItem("FLIGHT_MINUTES"));
    }

    @Test
    void what_is_not_known_is_left_out() {
        var incident = stories.alpine();

        var answer =
                as("care").get("/v1/cases/{id}", incident.toString()).then().statusCode(200);

        assertThat(answer.extract().asString()).doesNotContain(":null");
        answer.body("obligations[0]", not(hasKey("fulfilledAt"))).body("costs", not(hasKey("actual")));
    }

    @Test
    void before_there_is_a_plan_nothing_is_owed_and_no_cost_is_known() {
        as("care")
                .get("/v1/cases/{id}", stories.opened("lexus").toString())
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("obligations", empty())
                .body("costs.planned", nullValue());
    }

    @Test
    void an_incident_without_a_case_is_not_found() {
        as("care")
                .get("/v1/cases/{id}", anIncident().toString())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void what_is_no_incident_id_is_not_found() {
        as("care").get("/v1/cases/nonsense").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "telematics", "crew:heli-1"})
    void others_may_not_read(String user) {
        as(user).get("/v1/cases").then().statusCode(403);
    }

    @Test
    void cases_are_found_by_state() {
        var resolved = stories.roadsideResolved();
        stories.alpine();

        as("care")
                .get("/v1/cases?state=RESOLVED&limit=200")
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("RESOLVED")))
                .body("items.incidentId", hasItem(resolved.toString()));
    }

    @Test
    void cases_are_found_by_what_is_due() {
        var alpine = stories.alpine();
        var unplanned = stories.opened("lexus");

        as("care")
                .get("/v1/cases?due=2026-12-20T15:00:00Z&limit=200")
                .then()
                .statusCode(200)
                .body("items.incidentId", hasItem(alpine.toString()))
                .body("items.incidentId", not(hasItem(unplanned.toString())));
        as("care")
                .get("/v1/cases?due=2026-12-20T13:00:00Z&limit=200")
                .then()
                .body("items.incidentId", not(hasItem(alpine.toString())));
    }

    @Test
    void pages_follow_each_other_without_repeats_and_without_gaps() {
        var five = List.of(
                stories.alpine().toString(),
                stories.alpine().toString(),
                stories.opened("lexus").toString(),
                stories.roadsideResolved().toString(),
                stories.alpineResolved().toString());

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(cursor);
            seen.addAll(page.getList("items.incidentId", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(five);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=SLEEPING", "due=soon", "cursor=nonsense", "cursor=YzEfYR9i"})
    void a_query_that_makes_no_sense_is_a_bad_request(String query) {
        as("care").get("/v1/cases?" + query).then().statusCode(400);
    }

    @Test
    void a_page_has_at_most_two_hundred() {
        as("care").get("/v1/cases?limit=201").then().statusCode(422);
    }

    private static JsonPath page(@Nullable String cursor) {
        var request = as("ops").queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
