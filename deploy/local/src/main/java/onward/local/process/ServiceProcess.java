package onward.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import onward.local.Trouble;
import org.jspecify.annotations.Nullable;

/// One service in a process of its own, which can be stopped, killed and started again.
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int SHOWN_LINES = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();
    private Setup setup;
    private @Nullable OwnProcess process;

    public ServiceProcess(Setup setup) {
        this.setup = setup;
    }

    public String label() {
        return setup.label();
    }

    public String url() {
        return setup.url();
    }

    /// Changes its environment from the next start on.
    public void configure(Map<String, String> environment) {
        setup = setup.with(environment);
    }

    public void start() {
        launch(JavaCommand.of(setup.jar(), setup.environment()));
    }

    /// Starts it so that it writes its [AotCache] when it is stopped.
    public void startTraining() {
        launch(JavaCommand.training(setup.jar(), setup.environment()));
    }

    private void launch(List<String> command) {
        if (!Files.exists(setup.jar())) {
            throw new Trouble("%s is not built: %s is missing.".formatted(setup.label(), setup.jar()));
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(setup.log().toFile()));
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2"); // or the C library keeps a heap for each thread
        builder.environment().putAll(setup.environment());
        try {
            process = OwnProcess.writeDown(setup.note(), builder.start().toHandle());
        } catch (IOException e) {
            throw new Trouble("%s can't be started: %s.".formatted(setup.label(), e.getMessage()), e);
        }
    }

    /// Waits until it says that it is ready.
    ///
    /// @throws Trouble when it ends instead, or is not ready in time
    public void awaitReady(Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!isReady()) {
            if (!isAlive()) {
                throw new Trouble(
                        "%s ended while it started; the end of %s:%n%s".formatted(label(), setup.log(), lastWords()));
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(
                        "%s was not ready within %d s; see %s.".formatted(label(), atMost.toSeconds(), setup.log()));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    public boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(ANSWER)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while %s started.".formatted(label()), e);
        }
    }

    public boolean isAlive() {
        return process != null && process.handle().isAlive();
    }

    /// Lets it finish what it has in hand.
    public void stop() {
        stop(PATIENCE);
    }

    public void stop(Duration patience) {
        if (process != null) {
            process.stop(patience);
        }
    }

    /// Ends it at once, as a crash would (kill -9).
    public void kill() {
        if (process != null) {
            process.kill();
            process.forget();
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(setup.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return "(it can't be read)";
        }
    }
}
