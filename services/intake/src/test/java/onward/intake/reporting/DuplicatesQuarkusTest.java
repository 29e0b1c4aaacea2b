package onward.intake.reporting;

import static java.util.stream.Collectors.toSet;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DuplicatesQuarkusTest {
    @Inject
    EntityManager database;

    @Inject
    UserTransaction transaction;

    @Test
    void a_second_report_of_the_same_car_is_answered_with_the_first_and_what_is_new_is_noted() {
        var report = aReport();
        var id = reported(report);

        var second = report(report.with("/party/people", "5").withText("/contact/phone", "+33677889900"));

        second.then()
                .statusCode(201)
                .header("Location", containsString(id))
                .body("id", is(id))
                .body("duplicateReport", is(true))
                .body("party.people", is(4));
        asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .body("items[2].type", is("onward.incident.noted.v1"))
                .body("items[2].text", containsString("party people 5 (was 4)"))
                .body("items[2].text", containsString("+33677889900"));
    }

    @Test
    void a_plate_is_the_same_however_it_is_written() {
        var report = aReport().withText("/vehicle/plate", "GA-777-BC");
        var id = reported(report);

        report(report.withText("/vehicle/plate", "ga 777 bc")).then().body("id", is(id));
    }

    @Test
    void the_phone_tells_when_no_vehicle_is_named() {
        var report = aReport().without("/vehicle");
        var id = reported(report);

        report(report).then().body("id", is(id)).body("duplicateReport", is(true));
    }

    @Test
    void twenty_agents_at_the_same_instant_get_one_incident() {
        var report = aReport();

        var answers = AtOnce.run(20, () -> report(report));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).collect(toSet()))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.<Boolean>path("duplicateReport")))
                .hasSize(1);
    }

    @Test
    void the_same_phone_with_another_car_is_another_incident_and_shown_as_possible_duplicate() {
        var first = aReport();
        var id = reported(first);

        var second = report(aReport().withText("/contact/phone", first.text("/contact/phone")));

        second.then()
                .body("id", not(id))
                .body("duplicateReport", is(false))
                .body("possibleDuplicates.id", hasItem(id))
                .body("possibleDuplicates.reason", hasItem("SAME_PHONE"));
    }

    @Test
    void what_only_looks_alike_is_dismissed_with_a_note() {
        var first = aReport();
        var id = reported(first);
        String second = report(aReport().withText("/contact/phone", first.text("/contact/phone")))
                .path("id");

        for (int times = 0; times < 2; times++) {
            asAgent()
                    .body("")
                    .post("/v1/incidents/{id}/possible-duplicates/{other}/dismiss", second, id)
                    .then()
                    .statusCode(200)
                    .body("possibleDuplicates.id", not(hasItem(id)));
        }

        asAgent()
                .get("/v1/incidents/{id}/timeline", second)
                .then()
                .body("items.findAll { it.type == 'onward.incident.noted.v1' }.size()", is(1))
                .body("items[2].text", containsString(id));
        as("care")
                .body("")
                .post("/v1/incidents/{id}/possible-duplicates/{other}/dismiss", second, id)
                .then()
                .statusCode(403);
        asAgent()
                .body("")
                .post("/v1/incidents/{id}/possible-duplicates/{other}/dismiss", UUID.randomUUID(), id)
                .then()
                .statusCode(404);
    }

    @Test
    void two_cars_of_one_pile_up_are_two_incidents() {
        var place = "{\"type\":\"Point\",\"coordinates\":[12.5001,41.9001]}";
        var near = "{\"type\":\"Point\",\"coordinates\":[12.5011,41.9006]}";
        var id = reported(aReport().with("/location/position", place));

        var second = report(aReport().with("/location/position", near));

        second.then()
                .body("id", not(id))
                .body("possibleDuplicates.find { it.id == '%s' }.reason".formatted(id), is("SAME_PLACE"));
    }

    @Test
    void a_cancelled_incident_answers_for_no_other() {
        var report = aReport();
        var id = reported(report);
        asAgent()
                .body("{\"reason\":\"it started\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(200);

        report(report).then().statusCode(201).body("id", not(id)).body("duplicateReport", is(false));
    }

    @Test
    void after_two_hours_it_is_another_incident() throws Exception {
        var report = aReport();
        var id = reported(report);
        makeOlder(id);

        report(report).then().statusCode(201).body("id", not(id)).body("duplicateReport", is(false));
    }

    @Test
    void a_rehearsal_never_answers_for_a_real_call() {
        var report = aReport();
        var id = reported(report.withText("/kind", "SYNTHETIC"));

        report(report).then().body("id", not(id)).body("duplicateReport", is(false));
    }

    private void makeOlder(String id) throws Exception {
        transaction.begin();
        database.createNativeQuery(
                        "update incidents set reported_at = reported_at - interval '121 minutes' where id = cast(:id as uuid)")
                .setParameter("id", id)
                .executeUpdate();
        transaction.commit();
    }
}
