package onward.images.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import onward.local.Trouble;

/// A service that runs in a [Sandbox].
public final class Contained implements AutoCloseable {
    private static final int SHOWN_LINES = 15;

    private final Process outside;
    private final Path log;
    private final long startedAt = System.nanoTime();

    Contained(Process outside, Path log) {
        this.outside = outside;
        this.log = log;
    }

    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    public boolean isAlive() {
        return outside.isAlive();
    }

    /// How long processors have worked for it; on a machine with nothing else to do about its age.
    public Duration work() {
        return java().flatMap(java -> java.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    /// The JVM of the service, which is the first process inside.
    public ProcessFacts facts() {
        return ProcessFacts.of(java().orElseThrow(() -> new Trouble("There is no JVM: " + lastWords())));
    }

    /// Asks it to end, as a runtime does, waits for that, and returns its exit code.
    public int stop(Duration patience) {
        java().ifPresent(ProcessHandle::destroy);
        return awaitEnd(patience);
    }

    /// Waits for its end, and returns its exit code.
    ///
    /// @throws Trouble when it runs on
    public int awaitEnd(Duration patience) {
        try {
            if (!outside.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Trouble("It did not end within %d s; see %s.".formatted(patience.toSeconds(), log));
            }
            return outside.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while a service ended.", e);
        }
    }

    /// What it said last.
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return "(%s can't be read)".formatted(log);
        }
    }

    private Optional<ProcessHandle> java() {
        return outside.descendants().filter(ProcessFacts::isJava).findFirst();
    }

    /// Ends it and all that it started.
    @Override
    public void close() {
        outside.descendants().forEach(ProcessHandle::destroyForcibly);
        outside.destroyForcibly();
    }
}
