package onward.dispatch.crew;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.dispatch.MoreTopics;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A partner's desk: topics of its own, and no more about the customer than it needs before the job is its.
@QuarkusTest
@TestProfile(PartnerQuarkusTest.WithAPartner.class)
class PartnerQuarkusTest {
    private static final String DESK = "alpine-desk";
    private static final String ORDERS = "onward.orders.alpine";
    private static final String REPORTS = "onward.field-reports.alpine";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_desk_is_told_on_its_own_topic_and_learns_who_it_is_with_the_job() {
        var offer = offered();
        assertThat(offer.path("contact").isMissingNode()).isTrue();
        assertThat(offer.at("/vehicle/plate").isMissingNode()).isTrue();
        assertThat(offer.at("/pickup/description").isMissingNode()).isTrue();
        assertThat(offer.at("/pickup/position/coordinates").toString()).isEqualTo("[7.0,45.4]");

        report(
                REPORTS,
                "{\"offerId\":\"%s\",\"eta\":\"%s\"}"
                        .formatted(offer.get("offerId").asText(), in(Duration.ofMinutes(5))));

        var assigned = told("onward.order.assigned.v1", offer);
        assertThat(assigned.at("/contact/phone").asText()).isEqualTo("+33612345678");
        assertThat(assigned.at("/vehicle/plate").asText()).isEqualTo("GA-123-BC");
        assertThat(story.allToldTo(DESK)).isEmpty();
    }

    @Test
    void a_desk_s_crew_does_not_see_the_job_before_it_has_taken_it() {
        var offer = offered();
        var job = "/v1/jobs/" + offer.get("jobId").asText();
        as("crew:" + DESK).get(job).then().statusCode(403);

        report(
                REPORTS,
                "{\"offerId\":\"%s\",\"eta\":\"%s\"}"
                        .formatted(offer.get("offerId").asText(), in(Duration.ofMinutes(5))));

        told("onward.order.assigned.v1", offer);
        as("crew:" + DESK).get(job).then().statusCode(200);
    }

    @Test
    void a_desk_is_asked_when_nobody_of_the_own_fleet_is_there() {
        var offer = offered();

        var decision = story.job(offer.get("jobId").asText()).at("/decisions/0/candidates/0");
        assertThat(decision.path("responder").asText()).isEqualTo(DESK);
        assertThat(decision.at("/price/currency").asText()).isEqualTo("EUR");
        assertThat(decision.path("declineChance").asDouble()).isEqualTo(0.2);
    }

    @Test
    void nobody_reports_for_a_desk_on_the_topic_of_all() {
        var offer = offered();

        report(
                "onward.field-reports",
                "{\"offerId\":\"%s\",\"reason\":\"OTHER\"}"
                        .formatted(offer.get("offerId").asText()),
                "onward.field.declined.v1");
        report(REPORTS, "{\"offerId\":\"%s\"}".formatted(offer.get("offerId").asText()), "onward.field.delivered.v1");

        Story.eventually(() -> story.job(offer.get("jobId").asText())
                .at("/offers/0/state")
                .asText()
                .equals("DELIVERED"));
        assertThat(story.deadLetters()).anyMatch(letter -> letter.contains("does not report on this topic"));
    }

    private JsonNode offered() {
        var tag = as("ops").get("/v1/responders/" + DESK).header("ETag");
        var request = as("ops").contentType(ContentType.JSON).body("""
            {"kind":"PARTNER_DESK","home":{"type":"Point","coordinates":[6.95,45.44]},"brands":["%s"],"shift":{"on":true},
             "capabilities":["TOOLS_BASIC","DIAGNOSTICS","BATTERY_STOCK"]}\
            """.formatted(story.brand()));
        (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/responders/" + DESK)
                .then()
                .statusCode(tag == null ? 201 : 200);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        return story.toldOn(
                ORDERS,
                "onward.order.offered.v1",
                order -> order.get("incidentId").asText().equals(story.incident));
    }

    private JsonNode told(String type, JsonNode offer) {
        return story.toldOn(ORDERS, type, order -> order.get("jobId").equals(offer.get("jobId")));
    }

    private void report(String topic, String data) {
        report(topic, data, "onward.field.accepted.v1");
    }

    private void report(String topic, String data, String type) {
        story.reportsOn(topic, DESK, type, data);
    }

    /// One partner with one desk.
    public static final class WithAPartner implements QuarkusTestProfile {
        private final RealDispatch real = new RealDispatch();

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(real.getConfigOverrides());
            settings.put("onward.dispatch.partners.alpine.desks", DESK);
            settings.put("onward.dispatch.offering.road-deadline", "PT60S");
            settings.put("onward.dispatch.kinds.PATROL.stack-size", "20"); // the desk keeps the jobs of each test
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            var all = new ArrayList<>(real.testResources());
            all.add(new TestResourceEntry(MoreTopics.class));
            return all;
        }
    }
}
