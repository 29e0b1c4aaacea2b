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
import java.time.Instant;
import java.util.Map;
import onward.contracts.Topic;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.Given;
import onward.resolution.Stories;
import onward.resolution.casefile.FollowPlan;
import onward.resolution.casefile.HandOverCase;
import onward.resolution.casefile.OpenCase;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(RemindersQuarkusTest.Often.class)
class RemindersQuarkusTest {
    private static final By AGENT = By.actor("agent");

    @Inject
    Stories stories;

    @Inject
    OpenCase openCase;

    @Inject
    FollowPlan followPlan;

    @Inject
    HandOverCase handOverCase;

    @Test
    void what_is_late_is_told_and_goes_to_a_supervisor() {
        var incident = Given.anIncident();
        openCase.open(incident, "lexus", Instant.now().minus(Duration.ofDays(30)), AGENT);
        followPlan.follow(incident, Given.roadsidePlan(incident), AGENT);

        try (var records = Records.ofThisTest()) {
            awaits(records, incident, "onward.case.obligation-overdue.v1");
            assertThat(records.of(Topic.RESOLUTIONS, incident.toString()).stream()
                            .filter(record -> record.value().contains("\"type\":\"VEHICLE_REPAIRED\",\"careCase\"")))
                    .hasSizeLessThanOrEqualTo(1);
        }
        as("care")
                .get("/v1/cases/{id}", incident.toString())
                .then()
                .body("obligations.find { it.type == 'VEHICLE_RECOVERED' }.owner", equalTo("supervisor"));
    }

    @Test
    void a_case_without_a_plan_that_was_handed_over_settles() {
        var incident = stories.opened("lexus");
        handOverCase.handOver(incident, Instant.now().minus(Duration.ofDays(2)), AGENT);

        as("care").get("/v1/cases/{id}", incident.toString()).then().body("state", equalTo("SETTLED"));
    }

    @Test
    void a_case_that_was_handed_over_just_now_settles_by_itself_later() {
        var incident = stories.opened("lexus");
        var almost = Instant.now().minus(Duration.ofHours(24)).plusMillis(500);
        handOverCase.handOver(incident, almost, AGENT);

        try (var records = Records.ofThisTest()) {
            awaits(records, incident, "onward.case.settled.v1");
        }
    }

    private static void awaits(Records records, IncidentId incident, String type) {
        records.await(
                Topic.RESOLUTIONS,
                Duration.ofSeconds(20),
                record -> incident.toString().equals(record.key())
                        && Records.header(record, "ce_type")
                                .filter(type::equals)
                                .isPresent());
    }

    /// Looks for what is due ten times a second.
    public static class Often implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onward.resolution.settlement-poll", "100ms");
        }
    }
}
