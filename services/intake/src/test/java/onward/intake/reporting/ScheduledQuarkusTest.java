package onward.intake.reporting;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static onward.intake.Calls.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ScheduledQuarkusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void help_for_the_day_after_tomorrow_waits_until_it_is_wanted_now() {
        var dayAfterTomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
        var scheduled = report(aReport().withText("/notBefore", dayAfterTomorrow.toString()));
        String id = scheduled.path("id");
        scheduled
                .then()
                .statusCode(201)
                .body("state", is("REPORTED"))
                .body("notBefore", is(dayAfterTomorrow.toString()));

        asAgent()
                .header("If-Match", "\"1\"")
                .body("{\"notBefore\":null}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> incident(id).then().body("state", is("TRIAGED")));
    }

    @Test
    void what_is_scheduled_does_not_swallow_a_call_for_help_now() {
        var report = aReport();
        var later = Instant.now().plus(Duration.ofDays(2)).toString();
        String id = report(report.withText("/notBefore", later)).path("id");

        report(report).then().statusCode(201).body("id", not(id)).body("state", is("TRIAGED"));
    }

    @Test
    void a_time_that_nobody_can_mean_is_refused() {
        report(aReport().withText("/notBefore", "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notBefore"));
    }
}
