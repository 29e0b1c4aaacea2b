package onward.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command as a person types it, and what came of it.
record ShellCommand(String command, int status, String said) {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    static ShellCommand run(String command, Path folder, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(List.of("sh", "-euc", command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var killer = Thread.ofVirtual().start(() -> end(process));
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var status = process.waitFor();
            killer.interrupt();
            return new ShellCommand(command, status, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(AT_MOST.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException itHasEnded) {
            Thread.currentThread().interrupt();
        }
    }
}
