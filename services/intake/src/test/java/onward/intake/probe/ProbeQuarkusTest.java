package onward.intake.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProbeQuarkusTest {
    @TempDir
    private Path folder;

    private Sign probeWith(String token) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("token"), token + "\n");
        var intake = "http://127.0.0.1:" + RestAssured.port;
        var told = new Told(Map.of("ONWARD_INTAKE", intake, "ONWARD_TOKEN_FILE", file.toString()));
        return ProbeProgram.send(told, InstantSource.system());
    }

    @Test
    void its_incident_is_triaged_and_cancelled() throws Exception {
        var sign = probeWith(Tokens.of("agent"));

        assertThat(sign)
                .isInstanceOfSatisfying(
                        Sign.OfLife.class,
                        alive -> given().auth()
                                .oauth2(Tokens.of("agent"))
                                .get("/v1/incidents/{id}", alive.incident())
                                .then()
                                .body("kind", equalTo("SYNTHETIC"), "state", equalTo("CANCELLED")));
    }

    @Test
    void each_is_a_report_of_its_own() throws Exception {
        assertThat(probeWith(Tokens.of("agent"))).isNotEqualTo(probeWith(Tokens.of("agent")));
    }

    @Test
    void one_that_is_refused_says_so() throws Exception {
        assertThat(probeWith("nobody"))
                .isInstanceOfSatisfying(
                        Sign.OfTrouble.class,
                        trouble -> assertThat(trouble.reason()).contains("does not take it", "401"));
    }
}
