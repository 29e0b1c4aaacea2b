package onward.dispatch.planning.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.Optional;
import onward.dispatch.DispatchSettings;
import onward.messaging.Ticker;
import onward.testkit.MutableClock;
import org.junit.jupiter.api.Test;

class PlannerProcessTest {
    private final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");

    private PlannerProcess process(DispatchSettings.Planning settings) {
        return new PlannerProcess(settings, new Ticker(), clock);
    }

    @Test
    void it_solves_until_the_service_stops() {
        var process = process(new Usual());

        var running = process.solve(RunningPlannerTest.PROBLEM);
        process.stop(new ShutdownEvent());
        var after = process.solve(RunningPlannerTest.PROBLEM);

        assertThat(running).isPresent();
        assertThat(after).isEmpty();
    }

    @Test
    void a_program_that_is_missing_leaves_planning_without_it_and_is_tried_again_later() {
        var present = new boolean[1];
        var process = process(new Usual() {
            @Override
            public Optional<String> program() {
                return present[0] ? Optional.empty() : Optional.of("/no/such/planner.jar");
            }
        });

        var missing = process.solve(RunningPlannerTest.PROBLEM);
        present[0] = true;
        var atOnce = process.solve(RunningPlannerTest.PROBLEM);
        clock.advance(Duration.ofSeconds(15));
        var later = process.solve(RunningPlannerTest.PROBLEM);
        process.stop(new ShutdownEvent());

        assertThat(missing).isEmpty();
        assertThat(atOnce).isEmpty();
        assertThat(later).isPresent();
    }

    @Test
    void it_is_not_started_when_plans_are_not_to_be_optimised() {
        var process = process(new Usual() {
            @Override
            public boolean optimised() {
                return false;
            }
        });

        assertThat(process.solve(RunningPlannerTest.PROBLEM)).isEmpty();
    }
}
