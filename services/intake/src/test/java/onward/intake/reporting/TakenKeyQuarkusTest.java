package onward.intake.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.report;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
    private static final String WAITING = "select count(*) from pg_locks where not granted and locktype = 'advisory'";

    @Inject
    ReportIncident reportIncident;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource database;

    @Test
    void who_would_take_the_plate_waits_and_leaves_it_to_the_report() throws Exception {
        var other = reported(aReport());
        var report = aReport();
        var told = json.readValue(report.json(), Report.class);

        QuarkusTransaction.begin();
        var answer = reportIncident.report(told, By.actor("agent:test"));
        var amended = CompletableFuture.supplyAsync(() -> givePlate(report, other));
        await().atMost(20, SECONDS).until(() -> amended.isDone() || waiting() > 0);
        QuarkusTransaction.commit();

        assertThat(amended.get(20, SECONDS).statusCode()).isEqualTo(200);
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

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
