package onward.observability.prometheus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onward.local.Trouble;
import onward.local.layout.Home;
import onward.local.layout.Ports;
import onward.local.story.Patience;
import onward.testkit.servers.Folders;

/// The distribution's Prometheus on loopback, with Onward's rules.
public final class PrometheusProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);
    private static final long STOP_SECONDS = 10;

    private final Process process;
    private final PrometheusApi api;

    private PrometheusProcess(Process process, PrometheusApi api) {
        this.process = process;
        this.api = api;
    }

    /// Starts it and waits until it is ready.
    ///
    /// @throws Trouble when it is not installed, or does not start
    public static PrometheusProcess start(Home home, Ports ports, Path rules, int port) {
        var folder = Folders.make(home.folder().resolve("prometheus"));
        var command = List.of(
                "prometheus",
                "--config.file=" + folder.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port,
                "--log.level=warn");
        try {
            Files.writeString(folder.resolve("prometheus.yml"), new ScrapeConfig(ports, rules).write());
            var log = home.log("prometheus").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            var started = new PrometheusProcess(process, new PrometheusApi("http://127.0.0.1:" + port));
            Patience.untilTrue("Prometheus being ready (see %s)".formatted(log), START, started::isReady);
            return started;
        } catch (IOException e) {
            throw new Trouble(
                    "Prometheus can't be started (%s). On Debian: apt-get install prometheus".formatted(e.getMessage()),
                    e);
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new Trouble("Prometheus has ended; is its port taken? ONWARD_PROMETHEUS_PORT chooses another.");
        }
        return api.isReady();
    }

    public PrometheusApi api() {
        return api;
    }

    public void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
