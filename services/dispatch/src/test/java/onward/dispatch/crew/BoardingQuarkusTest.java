package onward.dispatch.crew;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Four people board a taxi: they are counted and say their code.
@QuarkusTest
@TestProfile(RealDispatch.class)
class BoardingQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_taxi_and_a_tow_truck() {
        story.fleet("taxi-1", "TAXI", 6.96, 45.45);
        story.fleet("tow-1", "TOW_TRUCK", 6.77, 45.62);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_code_is_told_with_the_job_and_another_one_is_refused() {
        var offer = offered();
        assertThat(offer.has("boardingCode")).isFalse();
        accept(offer);
        var order = story.told("taxi-1", "onward.order.assigned.v1");
        var code = order.get("boardingCode").asText();
        assertThat(order.get("notes").toString()).contains("ask for their code, " + code);
        var job = offer.get("jobId").asText();
        assertThat(story.job(job).get("boardingCode").asText()).isEqualTo(code);
        story.progress("taxi-1", job, "EN_ROUTE", "ON_SCENE");

        boards(job, 4, code + "0").statusCode(422).body("errors[0].pointer", equalTo("/proof/boardingCode"));
        boards(job, 3, code).statusCode(422).body("errors[0].pointer", equalTo("/proof/people"));
        assertThat(story.job(job).get("state").asText()).isEqualTo("ON_SCENE");

        boards(job, 4, code).statusCode(200).body("state", equalTo("TRANSPORTING"));
        var boarded = story.announced("onward.job.transporting.v1", any -> true);
        assertThat(boarded.get("proof").asText()).isEqualTo("people: 4; code: " + code);
    }

    @Test
    void a_proof_may_be_words_or_none_and_a_wrong_type_is_refused() {
        var offer = offered();
        accept(offer);
        var job = offer.get("jobId").asText();
        story.progress("taxi-1", job, "EN_ROUTE", "ON_SCENE");

        status(job, "{\"state\":\"TRANSPORTING\",\"proof\":17}").statusCode(400);
        status(job, "{\"state\":\"TRANSPORTING\",\"proof\":{\"people\":-1}}").statusCode(422);
        status(job, "{\"state\":\"TRANSPORTING\",\"proof\":\"all four are in\"}")
                .statusCode(200);
        assertThat(story.announced("onward.job.transporting.v1", any -> true)
                        .get("proof")
                        .asText())
                .isEqualTo("all four are in");
    }

    private JsonNode offered() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "OPEN");
        story.announced("onward.plan.proposed.v1", any -> true);
        var path = "/v1/incidents/" + story.incident + "/plan";
        var tag = as("agent").get(path).then().statusCode(200).extract().header("ETag");
        as("agent")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("""
                        {"option":"TAXI","reason":"the customer wants it"}""")
                .put(path)
                .then()
                .statusCode(200);
        return story.told("taxi-1", "onward.order.offered.v1");
    }

    private void accept(JsonNode offer) {
        story.crew("taxi-1", "/v1/offers/" + offer.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofMinutes(20))))
                .statusCode(200);
    }

    private ValidatableResponse boards(String job, int people, String code) {
        return status(job, """
                {"state":"TRANSPORTING","proof":{"people":%d,"boardingCode":"%s"}}""".formatted(people, code));
    }

    private ValidatableResponse status(String job, String body) {
        return story.crew("taxi-1", "/v1/jobs/" + job + "/status", body);
    }
}
