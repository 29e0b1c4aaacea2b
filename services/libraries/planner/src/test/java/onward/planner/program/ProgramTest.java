package onward.planner.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import onward.planner.problem.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the program as people do, in a process of its own.
class ProgramTest {
    @TempDir
    Path folder;

    private Run run(String... arguments) throws IOException, InterruptedException {
        return Run.of(folder, List.of("-XX:TieredStopAtLevel=1"), arguments);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static double claimed(Path plan) throws IOException {
        try (var in = Files.newInputStream(plan)) {
            return Objects.requireNonNull(PlanFile.read(in, warning -> {}).cost());
        }
    }

    private Path generated(String family) throws IOException, InterruptedException {
        return file(family + ".json", run("generate", family, "--seed", "3").out());
    }

    @Test
    void what_it_solves_evaluates_to_the_same_cost() throws IOException, InterruptedException {
        var problem = generated("normal");

        var solved = run("solve", problem.toString(), "--work-limit", "300", "--quiet");
        var plan = file("plan.json", solved.out());
        var evaluated = run("evaluate", problem.toString(), plan.toString());

        assertThat(solved.exitCode()).isZero();
        assertThat(solved.err()).isEmpty();
        assertThat(evaluated.exitCode()).isZero();
        var cost = evaluated
                .out()
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("cost", "")
                .strip();
        assertThat(claimed(plan)).isCloseTo(Double.parseDouble(cost), within(1e-6));
        assertThat(run("draw", problem.toString(), plan.toString()).out())
                .startsWith("<svg")
                .endsWith("</svg>\n");
        assertThat(run("explain", problem.toString(), plan.toString(), "--request", "r1")
                        .out())
                .contains("\nr1: ")
                .doesNotContain("\nr2: ");
    }

    @Test
    void explains_who_else_could_go_what_that_costs_whom_it_delays_and_who_can_not()
            throws IOException, InterruptedException {
        var problem = generated("alpine");
        var plan = file(
                "plan.json",
                run("solve", problem.toString(), "--work-limit", "300", "--quiet")
                        .out());

        var explained = run("explain", problem.toString(), plan.toString(), "--request", "r2", "--alternatives", "60");

        assertThat(explained.out())
                .contains("\n  drive ", "\n  lateness ", "\ngap ", "\nunit: total = drive + ", "\nu60: ", "\nr2: u")
                .containsPattern("\n  \\+\\d+\\.\\d\\d  u\\d+ at \\d+\\.\\d min")
                .containsPattern("; r\\d+ \\d+\\.\\d min later")
                .containsPattern("\n  \\+\\d+\\.\\d\\d  a contractor")
                .containsPattern("\n  \\d+ can't go: each lacks ");
        assertThat(run("explain", problem.toString(), plan.toString(), "--request", "r999"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "planner: there is no request \"r999\" (see planner explain --help)" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "evaluate", "generate", "explain", "bench", "draw"})
    void every_command_has_a_help_with_an_example_and_exit_codes(String command)
            throws IOException, InterruptedException {
        var help = run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith("Usage: planner " + command)
                .contains("Example:", "  planner " + command, "Exit codes:");
    }

    @Test
    void tells_progress_on_standard_error() throws IOException, InterruptedException {
        var solved = run("solve", generated("normal").toString(), "--time-limit", "50ms");

        assertThat(solved.err()).contains(" s  cost ", "bound ", "gap ", "insertion");
    }

    @Test
    void an_invalid_plan_is_exit_code_one_with_the_reason() throws IOException, InterruptedException {
        var problem = generated("normal");

        var evaluated = run(
                "evaluate",
                problem.toString(),
                file("plan.json", "{\"tours\":[]}").toString());

        assertThat(evaluated.exitCode()).isEqualTo(1);
        assertThat(evaluated.err()).isEqualTo("planner: invalid plan: request \"r1\" is in no tour, nor contracted\n");
        assertThat(evaluated.out()).isEmpty();
    }

    @Test
    void a_malformed_problem_is_exit_code_two_with_the_place() throws IOException, InterruptedException {
        var problem = file("bad.json", Files.readString(generated("normal")).replaceFirst("\"dueAt\":", "\"dueAt\":-"));

        var solved = run("solve", problem.toString());

        assertThat(solved.exitCode()).isEqualTo(2);
        assertThat(solved.out()).isEmpty();
        assertThat(solved.err())
                .startsWith("planner: " + problem + ": /requests/0/dueAt: must be from 0")
                .hasLineCount(1);
    }

    @Test
    void wrong_usage_is_exit_code_two_in_one_line() throws IOException, InterruptedException {
        assertThat(run("solve", folder.resolve("none").toString()).err())
                .isEqualTo("planner: %s: there is no such file%n".formatted(folder.resolve("none")));
        assertThat(run("solve", "x", "--time-limit", "soon").err())
                .contains("'soon' is no time")
                .hasLineCount(1);
        assertThat(run("generate", "boats").err())
                .contains("there is no family 'boats'")
                .hasLineCount(1);
        assertThat(run("dance").exitCode()).isEqualTo(2);
    }

    @Test
    void benches_a_folder_against_known_bounds() throws IOException, InterruptedException {
        Files.writeString(
                Files.createDirectory(folder.resolve("problems")).resolve("normal-3.json"),
                Files.readString(generated("normal")));
        file("problems/bounds.properties", "normal-3=1000");

        var benched =
                run("bench", folder.resolve("problems").toString(), "--time-limit", "20ms,40ms", "--warm-up", "0s");

        assertThat(benched.err()).isEmpty();
        assertThat(benched.exitCode()).isZero();
        assertThat(benched.out()).contains("time limit 0.02 s", "time limit 0.04 s", "normal-3", "1000.00", "mean gap");
    }
}
