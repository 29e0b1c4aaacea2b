package onward.planner.program;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Effort;
import onward.planner.columns.Natives;
import onward.planner.problem.Malformed;
import onward.planner.problem.PlanWriter;
import onward.planner.problem.ProblemFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `planner serve`: the program stays, and is faster with every problem. It ends with its input, so it never outlives
/// whoever started it.
@Command(
        name = "serve",
        description = {
            "Solves problems as they come: each is one line of standard input, each plan one line of standard output.",
            "A line that is no problem is answered by an empty one, with the reason on standard error. Ends at the end"
                    + " of its input."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  tr -d '\\n' < problem.json | planner serve --time-limit 2s --threads 1"})
@SuppressWarnings("NullAway.Init")
final class Serve implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "For each problem: 500ms, 5s, 2m; 5s by default.")
    private @Nullable Limit limit;

    @Mixin
    private EffortOptions options;

    @Override
    public Integer call() throws IOException {
        var effort = options.effort(limit);
        var lines = new InputLines(
                new FileInputStream(FileDescriptor.in), effort.timeLimit().plus(PATIENCE));
        if (!Natives.areLoaded()) {
            Complaints.say("the native solvers can't be loaded; plans have no bound");
        }
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                answer(line.get(), effort, out);
            }
        }
        return 0;
    }

    private static void answer(byte[] line, Effort effort, OutputStream out) throws IOException {
        var plan = solved(line, effort);
        try {
            out.write(plan.orElse("").getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.flush();
        } catch (IOException nobodyReads) {
            throw new BrokenPipe(nobodyReads);
        }
    }

    /// As one line: line breaks stand between members only, never in a text.
    private static Optional<String> solved(byte[] line, Effort effort) throws IOException {
        try {
            var problem = ProblemFile.read(new ByteArrayInputStream(line), Complaints::say);
            var solution = Optimiser.solve(problem, effort, (elapsed, cost, bound, phase) -> {});
            var written = new ByteArrayOutputStream();
            PlanWriter.write(solution.plan(), written);
            return Optional.of(written.toString(StandardCharsets.UTF_8).replace('\n', ' '));
        } catch (Malformed malformed) {
            Complaints.say(String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }
}
