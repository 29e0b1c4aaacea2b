package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onward.local.layout.KeyFiles;
import onward.local.layout.ServiceName;
import onward.local.story.Stranded;
import onward.observability.Folder;
import onward.observability.dashboard.Dashboards;
import onward.observability.prometheus.Scraped;
import onward.observability.rules.Rules;
import onward.testkit.identity.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What rules, dashboards, runbooks and the probe rely on is there in the running system.
@ExtendWith(CancelWhatIsLeft.class)
class ObservabilityIT {
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INCIDENT = Pattern.compile("incident ([0-9a-f-]{36}) was reported");

    private static final String ANNOUNCED = "onward_events_announced_total";
    private static final List<Map.Entry<String, String>> FIGURES = List.of(
            Map.entry("onward_report_to_order_seconds_count", "onward-dispatch"),
            Map.entry("onward_report_to_scene_seconds_count", "onward-dispatch"),
            Map.entry("onward_time_to_mobility_seconds_count", "onward-resolution"),
            Map.entry(ANNOUNCED, "type=\"onward.incident.reported.v1\""),
            Map.entry(ANNOUNCED, "type=\"onward.job.accepted.v1\""),
            Map.entry(ANNOUNCED, "type=\"onward.promise.kept.v1\""));

    private final Onward onward = Onward.running();
    private final Folder folder = Folder.here();

    @Test
    void every_metric_that_a_rule_or_a_dashboard_names_is_told() {
        var driver = onward.agentReports(Stranded.withAFlatBattery()).isPlannedAs("REPAIR_ON_SCENE");
        var patrol = driver.crewOffered("BATTERY");
        patrol.acceptsWithin(Duration.ofMinutes(25));
        patrol.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");

        assertThat(Dashboards.in(folder).missing(Rules.in(folder), scraped().names()))
                .isEmpty();
    }

    @Test
    void figures_follow_a_journey() {
        var before = scraped();
        var driver = onward.agentReports(Stranded.withAFlatBattery()).isPlannedAs("REPAIR_ON_SCENE");
        var patrol = driver.crewOffered("BATTERY");
        patrol.acceptsWithin(Duration.ofMinutes(25));
        patrol.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");
        var after = scraped();

        assertThat(FIGURES)
                .allSatisfy(figure -> assertThat(after.sum(figure.getKey(), figure.getValue()))
                        .as(figure.toString())
                        .isGreaterThan(before.sum(figure.getKey(), figure.getValue())));
    }

    @Test
    void the_probes_incident_is_triaged_and_cancelled_and_nobody_is_sent() {
        var probe = run("deploy/observability/probe");

        assertThat(probe.status()).as(probe.said()).isZero();
        var journey = onward.journeyOf(INCIDENT.matcher(probe.said())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow());
        journey.becomes("CANCELLED");
        assertThat(journey.isPlanned()).isFalse();
        assertThat(journey.offers()).isEmpty();
    }

    @Test
    void a_probe_that_is_refused_says_so() {
        var probe = ShellCommand.run(
                "deploy/observability/probe",
                folder.root(),
                Map.of("ONWARD_INTAKE", url(ServiceName.INTAKE), "ONWARD_TOKEN", "nobody"));

        assertThat(probe.status()).isEqualTo(1);
        assertThat(probe.said()).contains("probe: the report was refused");
    }

    @Test
    void every_command_of_the_runbooks_works() throws IOException {
        try (var pages = Files.list(folder.runbooks())) {
            assertThat(pages.flatMap(page -> commands(page).stream()).toList())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(command -> {
                        var done = run(command);
                        assertThat(done.status())
                                .as("%s%n%s", command, done.said())
                                .isZero();
                        assertThat(done.said()).as(command).isNotBlank();
                        assertThat(done.said()).as(command).doesNotContain("/problems/");
                    });
        }
    }

    private Scraped scraped() {
        return Scraped.from(onward.system().blueprint().ports());
    }

    private static List<String> commands(Path page) {
        try {
            return COMMANDS.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShellCommand run(String command) {
        return ShellCommand.run(
                command,
                folder.root(),
                Map.of(
                        "INTAKE", url(ServiceName.INTAKE),
                        "DISPATCH", url(ServiceName.DISPATCH),
                        "RESOLUTION", url(ServiceName.RESOLUTION),
                        "ONWARD_INTAKE", url(ServiceName.INTAKE),
                        "OPS", token("ops"),
                        "AGENT", token("agent"),
                        "ONWARD_TOKEN", token("agent")));
    }

    private String url(ServiceName service) {
        return onward.system().blueprint().ports().url(service);
    }

    private String token(String user) {
        var issuer = KeyFiles.of(onward.system().blueprint().home()).issuer();
        return issuer.tokenFor(DemoUser.named(user).orElseThrow(), Duration.ofHours(1));
    }
}
