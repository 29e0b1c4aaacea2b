package onward.intake.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import onward.contracts.value.By;
import onward.intake.AReport;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.ReportIncident.Answer;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// A car is reported, and another incident gets its plate before the report is committed.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakenKeyQuarkusTest {
    @Inject
    ReportIncident reportIncident;

    @Inject
    ObjectMapper json;

    @Test
    void who_would_take_the_plate_leaves_it_to_the_report() throws Exception {
        var other = reported(aReport());
        var report = aReport();
        var told = json.readValue(report.json(), Report.class);

        QuarkusTransaction.begin();
        var answer = reportIncident.report(told, By.actor("agent:test"));
        var amended =
                CompletableFuture.supplyAsync(() -> givePlate(report, other)).get(20, SECONDS);
        QuarkusTransaction.commit();

        assertThat(amended.statusCode()).isEqualTo(200);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Filed.class,
                        filed -> report(report)
                                .then()
                                .body("id", is(filed.incident().id().toString()))
                                .body("duplicateReport", is(true)));
    }

    private static Response givePlate(AReport report, String incident) {
        return asAgent()
                .header("If-Match", "*")
                .body("{\"vehicle\":{\"plate\":\"%s\"}}".formatted(report.text("/vehicle/plate")))
                .patch("/v1/incidents/{id}", incident);
    }
}
