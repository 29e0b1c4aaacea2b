package onward.intake.reporting;

import static java.util.stream.Collectors.toSet;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import onward.intake.AReport;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyQuarkusTest {
    @Test
    void fifty_identical_reports_with_one_key_are_one_incident_and_fifty_equal_answers() {
        var report = aReport();
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.run(50, () -> post(report, key));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).collect(toSet())).hasSize(1);
        assertThat(answers.getFirst().<Boolean>path("duplicateReport")).isFalse();
        asAgent()
                .get("/v1/incidents?q={plate}", report.text("/vehicle/plate"))
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void a_key_that_was_used_for_another_report_is_refused() {
        var key = UUID.randomUUID().toString();
        post(aReport(), key).then().statusCode(201);

        var answer = post(aReport(), key);

        answer.then().statusCode(422).body("type", is("/problems/idempotency-mismatch"));
    }

    private static Response post(AReport report, String key) {
        return asAgent().header("Idempotency-Key", key).body(report.json()).post("/v1/incidents");
    }
}
