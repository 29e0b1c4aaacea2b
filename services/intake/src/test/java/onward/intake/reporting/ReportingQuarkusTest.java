package onward.intake.reporting;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static onward.intake.Calls.report;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import onward.contracts.Topic;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportingQuarkusTest {
    @Test
    void a_report_is_an_incident_that_is_triaged_at_once() {
        var answer = report(aReport());

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/incidents/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("state", is("TRIAGED"))
                .body("kind", is("BREAKDOWN"))
                .body("brand", is("lexus"))
                .body("reportedAt", notNullValue())
                .body("duplicateReport", is(false))
                .body("urgency", is("HIGH"))
                .body("cover.result", is("UNKNOWN"))
                .body("needs.service", contains("DIAGNOSE_REPAIR", "TOW"))
                .body("openQuestions", hasItem("When will the road open?"))
                .body("warnings", equalTo(List.of()));
    }

    @Test
    void an_incident_is_read_as_it_was_reported() {
        var report = aReport();

        var id = reported(report);

        incident(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", is(id))
                .body("contact.phone", is(report.text("/contact/phone")))
                .body("location.position.coordinates[1]", is(45.4489f))
                .body("promises", equalTo(List.of()));
    }

    @Test
    void a_report_is_announced_and_then_its_triage() {
        var id = reported(aReport());

        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.INCIDENTS,
                    Duration.ofSeconds(20),
                    record -> id.equals(record.key())
                            && Records.header(record, "ce_type").orElse("").equals("onward.incident.triaged.v1"));
            assertThat(records.of(Topic.INCIDENTS, id))
                    .extracting(record -> Records.header(record, "ce_type").orElse(""))
                    .containsExactly("onward.incident.reported.v1", "onward.incident.triaged.v1");
        }
    }

    @Test
    void what_is_not_known_is_ignored_with_a_warning() {
        var answer = report(aReport().withText("/colour", "red").withText("/vehicle/wheels", "4"));

        answer.then().statusCode(201).body("warnings.pointer", containsInAnyOrder("/colour", "/vehicle/wheels"));
    }

    @Test
    void a_wrong_check_digit_is_a_warning_and_stays_one() {
        var id = reported(aReport().withText("/vehicle/vin", "JTJBARBZ803000017"));

        incident(id).then().body("warnings.pointer", contains("/vehicle/vin"));
    }

    @Test
    void a_national_phone_number_is_kept_in_international_form() {
        var answer = report(aReport().withText("/contact/phone", "06 99 00 11 22"));

        answer.then().statusCode(201).body("contact.phone", is("+33699001122"));
    }

    @Test
    void as_little_as_brand_phone_and_position_is_enough() {
        var answer = asAgent().body("""
                        {"brand":"lexus","contact":{"phone":"+33688001122"},
                         "location":{"position":{"type":"Point","coordinates":[2.35,48.85]}}}""").post("/v1/incidents");

        answer.then().statusCode(201).body("kind", is("BREAKDOWN")).body("state", is("TRIAGED"));
    }

    @Test
    void a_cancelled_incident_says_why_and_can_not_be_cancelled_again() {
        var id = reported(aReport());

        asAgent()
                .body("{\"reason\":\"it started again\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("end.reason", is("it started again"));

        asAgent()
                .body("{\"reason\":\"again\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/illegal-transition"))
                .body("allowed", equalTo(List.of()));
    }

    @Test
    void an_open_incident_can_not_be_reopened_and_the_answer_names_what_can_follow() {
        var id = reported(aReport());

        asAgent()
                .body("{\"reason\":\"why not\"}")
                .post("/v1/incidents/{id}/reopen", id)
                .then()
                .statusCode(409)
                .body("type", is("/problems/illegal-transition"))
                .body("detail", is("The incident is TRIAGED: it is not closed, so it needs no reopening."))
                .body("allowed", contains("DISPATCHING", "CANCELLED", "MERGED", "HANDED_OVER"));
    }

    @Test
    void handing_over_names_the_emergency_service() {
        var id = reported(aReport());

        asAgent()
                .body("{\"to\":\"SAMU 73\",\"reference\":\"4711\"}")
                .post("/v1/incidents/{id}/hand-over", id)
                .then()
                .statusCode(200)
                .body("state", is("HANDED_OVER"))
                .body("end.handedOverTo", is("SAMU 73"));
    }

    @Test
    void merging_keeps_the_link_and_tells_the_other_incident() {
        var stays = reported(aReport());
        var goes = reported(aReport());

        asAgent()
                .body("{\"into\":\"%s\"}".formatted(stays))
                .post("/v1/incidents/{id}/merge", goes)
                .then()
                .statusCode(200)
                .body("state", is("MERGED"))
                .body("end.mergedInto", is(stays));

        asAgent()
                .get("/v1/incidents/{id}/timeline", stays)
                .then()
                .body("items.type", hasItem("onward.incident.noted.v1"));
    }

    @Test
    void an_incident_is_not_merged_into_itself_nor_into_nothing() {
        var id = reported(aReport());

        asAgent()
                .body("{\"into\":\"%s\"}".formatted(id))
                .post("/v1/incidents/{id}/merge", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/into"));
        asAgent()
                .body("{\"into\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\"}")
                .post("/v1/incidents/{id}/merge", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/into"));
    }

    @Test
    void a_note_stands_in_the_timeline() {
        var id = reported(aReport());

        asAgent()
                .body("{\"text\":\"The infant needs a bottle warmed.\"}")
                .post("/v1/incidents/{id}/notes", id)
                .then()
                .statusCode(201)
                .body("text", is("The infant needs a bottle warmed."));

        asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .body(
                        "items.type",
                        contains(
                                "onward.incident.reported.v1",
                                "onward.incident.triaged.v1",
                                "onward.incident.noted.v1"))
                .body("items[2].text", is("agent noted: The infant needs a bottle warmed."))
                .body("items[2].data.text", is("The infant needs a bottle warmed."))
                .body("items[0].actor", is("agent"));
    }

    @Test
    void an_action_without_its_reason_is_refused_with_a_pointer() {
        var id = reported(aReport());

        asAgent()
                .body("{}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reason"));
        incident(id).then().body("state", not("CANCELLED"));
    }

    @Test
    void an_incident_that_is_not_there_is_not_found() {
        var unknown = "3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10";

        incident(unknown).then().statusCode(404).body("type", is("/problems/not-found"));
        asAgent()
                .body("{\"reason\":\"x\"}")
                .post("/v1/incidents/{id}/cancel", unknown)
                .then()
                .statusCode(404);
        asAgent().get("/v1/incidents/{id}/timeline", unknown).then().statusCode(404);
        asAgent().get("/v1/incidents/nonsense").then().statusCode(404);
    }
}
