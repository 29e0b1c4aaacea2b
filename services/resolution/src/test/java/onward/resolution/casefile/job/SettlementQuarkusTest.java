package onward.resolution.casefile.job;

import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
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
@TestProfile(SettlementQuarkusTest.AtOnce.class)
class SettlementQuarkusTest {
    @Inject
    Stories stories;

    @Test
    void a_case_settles_by_itself_when_its_time_has_come() {
        var away = stories.alpineResolved();
        var done = stories.roadsideResolved();

        try (var records = Records.ofThisTest()) {
            var settled = records.await(
                    Topic.RESOLUTIONS,
                    Duration.ofSeconds(20),
                    record -> done.toString().equals(record.key())
                            && record.value().contains("\"SETTLED\""));
            assertThat(settled.value()).contains("\"actor\":\"resolution\"");
        }
        as("care").get("/v1/cases/{id}", away.toString()).then().body("state", equalTo("RESOLVED"));
    }

    /// No time at all between resolution and settlement.
    public static class AtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onward.resolution.deadlines.settlement", "0s", "onward.resolution.settlement-poll", "100ms");
        }
    }
}
