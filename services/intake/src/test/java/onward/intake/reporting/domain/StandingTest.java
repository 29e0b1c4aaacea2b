package onward.intake.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.intake.reporting.domain.Standing.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");

    static Stream<Open> open() {
        return Stream.of(
                new Standing.Reported(),
                new Standing.Triaged(),
                new Standing.Dispatching(),
                new Standing.InProgress(),
                new Standing.Reopened("it broke again"));
    }

    static Stream<Standing> over() {
        return Stream.of(
                new Standing.Cancelled("it started"),
                new Standing.Merged(new IncidentId(new UUID(0, 1))),
                new Standing.HandedOver("SAMU 73", null),
                new Standing.Closed(NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "HELP_IS_SOUGHT, DISPATCHING",
        "HELP_IS_UNDER_WAY, IN_PROGRESS",
        "RESOLVED, RESOLVED",
    })
    void a_triaged_incident_follows_the_work(Progress progress, IncidentState state) {
        assertThat(new Standing.Triaged().follow(progress, NOW).map(Standing::state))
                .contains(state);
    }

    @Test
    void an_incident_is_sought_help_for_again_when_no_job_is_active() {
        assertThat(new Standing.InProgress().follow(Progress.HELP_IS_SOUGHT, NOW))
                .contains(new Standing.Dispatching());
    }

    @Test
    void what_changes_nothing_is_no_transition() {
        assertThat(new Standing.Dispatching().follow(Progress.HELP_IS_SOUGHT, NOW))
                .isEmpty();
        assertThat(new Standing.Reopened("x").follow(Progress.HELP_IS_UNDER_WAY, NOW))
                .isEmpty();
        assertThat(new Standing.Triaged().follow(Progress.NOTHING_YET, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"SETTLED"},
            mode = EnumSource.Mode.EXCLUDE)
    void while_resolved_vehicle_legs_change_nothing(Progress progress) {
        assertThat(new Standing.Resolved().follow(progress, NOW)).isEmpty();
    }

    @Test
    void a_resolved_incident_is_closed_when_its_case_is_settled() {
        assertThat(new Standing.Resolved().follow(Progress.SETTLED, NOW)).contains(new Standing.Closed(NOW));
    }

    @ParameterizedTest
    @MethodSource("over")
    void what_is_over_stays_so_whatever_the_work_does(Standing standing) {
        for (var progress : Progress.values()) {
            assertThat(standing.follow(progress, NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void what_is_open_can_be_cancelled_merged_and_handed_over(Open standing) {
        var into = new IncidentId(new UUID(0, 2));

        assertThat(List.of(standing.cancel("x"), standing.merge(into), standing.handOver("SAMU", null)))
                .extracting(Standing::state)
                .allSatisfy(state -> assertThat(standing.allowed()).contains(state));
    }

    @ParameterizedTest
    @CsvSource({"P7D, true", "P7DT0.001S, false", "PT0S, true"})
    void a_closed_incident_is_reopened_within_seven_days(Duration later, boolean possible) {
        var reopened = new Standing.Closed(NOW).reopen("it broke again", NOW.plus(later), Duration.ofDays(7));

        assertThat(reopened.isPresent()).isEqualTo(possible);
    }
}
