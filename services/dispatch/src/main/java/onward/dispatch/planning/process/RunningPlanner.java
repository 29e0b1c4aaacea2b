package onward.dispatch.planning.process;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onward.planner.problem.Malformed;
import onward.planner.problem.Plan;
import onward.planner.problem.PlanFile;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemWriter;

/// The planner's program at work: asked one problem after the other. It reads its input to the end, and ends then: when
/// the service is killed, the pipe breaks and the program with it.
final class RunningPlanner {
    private final Process process;
    private final Path folder;
    private final BufferedReader plans;

    private RunningPlanner(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        plans = process.inputReader(StandardCharsets.UTF_8);
    }

    static RunningPlanner start(PlannerCommand command) throws IOException {
        var folder = Files.createTempDirectory("onward-planner-");
        var process = new ProcessBuilder(command.words(folder))
                .redirectError(Redirect.INHERIT)
                .start();
        return new RunningPlanner(process, folder);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// @throws IOException when it does not answer, or not with a plan; it is of no use any more then
    Plan solve(Problem problem, Duration atMost) throws IOException, InterruptedException {
        var answer = CompletableFuture.supplyAsync(() -> exchange(problem), Thread::startVirtualThread);
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            throw new IOException("it did not answer within " + atMost, hanging);
        } catch (ExecutionException failed) {
            throw new IOException(reason(failed), failed);
        }
    }

    private String reason(ExecutionException failed) {
        return process.isAlive()
                ? Objects.requireNonNull(failed.getCause()).toString()
                : "it ended with exit code " + process.exitValue();
    }

    private Plan exchange(Problem problem) {
        try {
            var line = new ByteArrayOutputStream();
            ProblemWriter.write(problem, line);
            var out = process.getOutputStream();
            out.write(asOneLine(line.toByteArray()));
            out.flush();
            var answer = plans.readLine();
            if (answer == null || answer.isEmpty()) {
                throw new IOException(answer == null ? "it ended" : "it did not understand the problem");
            }
            return PlanFile.read(
                    new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), unknownMember -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (Malformed malformed) {
            throw new UncheckedIOException(new IOException("its answer is no plan: " + malformed.getMessage()));
        }
    }

    /// Line breaks stand between members only, never in a text.
    private static byte[] asOneLine(byte[] json) {
        for (int i = 0; i < json.length - 1; i++) {
            if (json[i] == '\n') {
                json[i] = ' ';
            }
        }
        return json;
    }

    /// Ends it at once, and removes what it had unpacked.
    void end() {
        process.destroyForcibly();
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // it has tidied up by itself
        }
    }
}
