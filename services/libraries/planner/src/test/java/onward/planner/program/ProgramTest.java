package onward.planner.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onward.planner.problem.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program as people do, in a process of its own.
class ProgramTest {
    @TempDir
    Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "onward.planner.launch.Launch"));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
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
