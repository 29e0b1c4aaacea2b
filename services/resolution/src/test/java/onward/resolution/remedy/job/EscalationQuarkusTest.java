package onward.resolution.remedy.job;

import static onward.resolution.Stories.as;
import static onward.resolution.remedy.rest.Doors.proposed;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import onward.contracts.Topic;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(EscalationQuarkusTest.Impatient.class)
class EscalationQuarkusTest {
    @Inject
    Stories stories;

    @Test
    void when_nobody_decides_in_time_the_deputy_is_asked() {
        var incident = stories.alpine();
        var id = proposed("care", incident, "700.00");

        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.RESOLUTIONS,
                    Duration.ofSeconds(20),
                    record -> incident.toString().equals(record.key())
                            && record.value().contains("\"escalatedTo\":\"care-director\""));
        }
        as("care")
                .get("/v1/remedies/{id}", id)
                .then()
                .body("state", equalTo("ESCALATED"))
                .body("escalatedTo", equalTo("care-director"));
    }

    /// Supervisors who have a millisecond to decide.
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onward.resolution.authority.folder",
                    "src/test/resources/impatient-authority",
                    "onward.resolution.escalation-poll",
                    "100ms");
        }
    }
}
