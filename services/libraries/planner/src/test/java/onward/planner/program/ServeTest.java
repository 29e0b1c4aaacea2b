package onward.planner.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import onward.planner.Problems;
import onward.planner.explain.Account;
import onward.planner.problem.Plan;
import onward.planner.problem.PlanFile;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs the program as services do, with the class path that it names itself.
class ServeTest {
    private static final Problem PROBLEM = Problems.random(7, 5, 12, false);

    private Process program;

    @BeforeEach
    void start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ClassPath.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                ClassPath.mainClass()));
        command.addAll(List.of("serve", "--threads", "1", "--time-limit", "2s"));
        program = new ProcessBuilder(command).start();
    }

    @AfterEach
    void stop() {
        program.destroyForcibly();
    }

    private void ask(String line) throws IOException {
        program.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().flush();
    }

    private static String line(Problem problem) throws IOException {
        var out = new ByteArrayOutputStream();
        ProblemWriter.write(problem, out);
        return out.toString(StandardCharsets.UTF_8).replace('\n', ' ');
    }

    private static Plan plan(String line) throws IOException {
        return PlanFile.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), warning -> {});
    }

    @Test
    void each_problem_is_answered_by_a_plan_on_one_line() throws IOException {
        ask(line(PROBLEM));
        var first = plan(program.inputReader().readLine());
        ask(line(PROBLEM));
        var second = plan(program.inputReader().readLine());

        assertThat(Account.complaint(PROBLEM, first)).isEmpty();
        assertThat(first.lowerBound()).isNotNull();
        assertThat(second.cost()).isEqualTo(first.cost());
    }

    @Test
    void what_is_no_problem_is_answered_by_an_empty_line_and_a_reason() throws IOException {
        ask("{\"kinds\":{}}");
        var answer = program.inputReader().readLine();
        ask(line(PROBLEM));
        var next = program.inputReader().readLine();

        assertThat(answer).isEmpty();
        assertThat(program.errorReader().readLine()).startsWith("planner: /kinds: is missing or empty");
        assertThat(next).startsWith("{");
    }

    @Test
    void it_ends_with_its_input() throws IOException, InterruptedException {
        ask(line(PROBLEM));
        program.inputReader().readLine();

        program.getOutputStream().close();

        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
    }
}
