package onward.dispatch.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import onward.planner.problem.Kind;
import onward.planner.problem.Position;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// With the real program in a real process.
class RunningPlannerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    static final Problem PROBLEM = new Problem(
            Map.of("patrol", new Kind(50, 1.3)),
            List.of(new Unit(
                    "u1",
                    "patrol",
                    Set.of("repair"),
                    new Position(47, 11),
                    0,
                    new Position(47, 11),
                    14_400,
                    30,
                    20,
                    90,
                    List.of())),
            List.of(new Request(
                    "r1", new Position(47.1, 11), null, 3600, 1500, Set.of("repair"), 90, null, 0, Set.of(), null)),
            null);

    private final RunningPlanner planner;

    RunningPlannerTest() throws IOException {
        planner = RunningPlanner.start(new PlannerCommand(new Usual()));
    }

    @AfterEach
    void end() {
        planner.end();
    }

    @Test
    void it_answers_one_problem_after_the_other() throws IOException, InterruptedException {
        var first = planner.solve(PROBLEM, LONG);
        var second = planner.solve(PROBLEM, LONG);

        assertThat(first.tours().getFirst().requests()).containsExactly("r1");
        assertThat(second.tours()).isEqualTo(first.tours());
    }

    /// The first answers of a cold one may have none: their time is over before there is one.
    @Test
    void it_knows_a_bound_once_it_is_warm() {
        await().atMost(LONG).until(() -> planner.solve(PROBLEM, LONG).lowerBound() != null);
    }

    @Test
    void one_that_died_is_found_out() throws IOException {
        planner.handle().destroyForcibly();

        assertThatThrownBy(() -> planner.solve(PROBLEM, LONG)).isInstanceOf(IOException.class);
        assertThat(planner.handle().onExit()).succeedsWithin(LONG);
        assertThat(planner.isAlive()).isFalse();
    }

    @Test
    void one_that_hangs_is_not_waited_for() throws IOException, InterruptedException {
        planner.solve(PROBLEM, LONG);
        signal("STOP", planner.handle().pid());

        assertThatThrownBy(() -> planner.solve(PROBLEM, Duration.ofMillis(200)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer");
    }

    @Test
    void it_does_not_outlive_a_service_that_is_killed() throws IOException, InterruptedException {
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var child = ProcessHandle.of(Long.parseLong(service.inputReader().readLine()))
                .orElseThrow();
        assertThat(child.isAlive()).isTrue();

        signal("KILL", service.pid());

        assertThat(child.onExit())
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(ended -> assertThat(ended.isAlive()).isFalse());
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
