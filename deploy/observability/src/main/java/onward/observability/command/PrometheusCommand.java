package onward.observability.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import onward.local.Trouble;
import onward.local.layout.Home;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.story.Patience;
import onward.observability.Folder;
import onward.observability.dashboard.Dashboards;
import onward.observability.prometheus.PrometheusApi;
import onward.observability.prometheus.PrometheusProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs a Prometheus that scrapes the local system and loads all rules; with `--check` it plays a story
/// and looks whether every query of every dashboard finds something.
@Command(
        name = "prometheus",
        description = "Runs a Prometheus that scrapes the local system and follows all rules; Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
public final class PrometheusCommand implements Callable<Integer> {
    private static final String USUAL_PORT = "9090";
    private static final Duration SCRAPED = Duration.ofSeconds(60);

    private static final String LAST_REQUESTS =
            "http_server_requests_seconds_count{application=\"onward-resolution\",uri!~\"/q/.*\"}";

    @Option(
            names = "--check",
            description =
                    "Play the alpine story twice; end with 0 if all rules work and all queries of the dashboards find"
                            + " data, with 1 if not.")
    private boolean check;

    @Override
    public Integer call() throws InterruptedException {
        Quiet.libraries();
        var folder = Folder.here();
        var home = Home.of(folder.root(), System.getenv());
        var ports = home.ports().read(System.getenv());
        try (var prometheus = PrometheusProcess.start(home, ports, folder.path().resolve("rules"), port())) {
            Runtime.getRuntime().addShutdownHook(new Thread(prometheus::close));
            var api = prometheus.api();
            Patience.untilTrue(
                    "all services being scraped", SCRAPED, () -> api.targetsUp() == ServiceName.values().length);
            Patience.untilTrue(
                    "all rules working", SCRAPED, () -> api.failingRules().isEmpty());
            System.out.printf(
                    "Prometheus is on %s: %d services are scraped, %d rules work.%n",
                    api.url(), api.targetsUp(), api.rules());
            if (check) {
                play(api, home, ports);
                return new QueryTable(api, Dashboards.in(folder)).print(System.out) ? 0 : 1;
            }
            prometheus.await();
            return 0;
        }
    }

    /// Twice: nothing has grown that was not there before, such as the count of a service's first requests.
    private static void play(PrometheusApi api, Home home, Ports ports) {
        AlpineStory.play(home, ports);
        Patience.untilTrue("the story being scraped", SCRAPED, () -> api.figures(LAST_REQUESTS) > 0);
        AlpineStory.play(home, ports);
    }

    private static int port() {
        try {
            return Integer.parseInt(System.getenv().getOrDefault("ONWARD_PROMETHEUS_PORT", USUAL_PORT));
        } catch (NumberFormatException e) {
            throw new Trouble("ONWARD_PROMETHEUS_PORT is no number; a port is one.", e);
        }
    }
}
