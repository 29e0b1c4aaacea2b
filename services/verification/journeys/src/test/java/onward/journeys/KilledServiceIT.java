package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import onward.contracts.Topic;
import onward.local.Trouble;
import onward.local.layout.ServiceName;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import onward.local.story.Told;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Services die at the worst moment (`kill -9`) and come back. With the profile `faults` there are 200 reports for
/// each.
@ExtendWith(CancelWhatIsLeft.class)
class KilledServiceIT {
    private static final int REPORTS = Integer.getInteger("onward.faults.reports", 20);
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final int REPORTS_A_SECOND = 10;

    private final Onward onward = Onward.running();

    @Test
    void a_crew_sets_off_while_dispatch_is_dead_and_the_journey_goes_on() {
        var driver = onward.agentReports(Stranded.withAFlatBattery());
        var patrol = driver.crewOffered("BATTERY");
        patrol.acceptsWithin(Duration.ofMinutes(20));
        driver.jobOf(patrol, "ACCEPTED");

        var dispatch = onward.system().service(ServiceName.DISPATCH);
        dispatch.kill();
        patrol.reports("EN_ROUTE");
        dispatch.start();
        dispatch.awaitReady(Within.MINUTES);

        driver.becomes("IN_PROGRESS");
        patrol.reports("ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ServiceName.class)
    void nothing_is_lost_or_doubled_when_a_service_is_killed_during_reports(ServiceName victim) throws Exception {
        var incidents = reportWhileKilling(victim);

        assertThat(new HashSet<>(incidents)).hasSize(REPORTS);
        for (var incident : incidents) {
            var journey = onward.journeyOf(incident);
            Patience.untilTrue("a plan for " + incident, Within.MINUTES, journey::isPlanned);
            journey.becomes("DISPATCHING");
        }
        new ConsumerGroups(onward.bootstrap()).awaitNothingUnread();
        assertThat(offersOf(incidents)).doesNotHaveDuplicates();
        try (var records = Records.at(onward.bootstrap())) {
            assertThat(records.all(Topic.DEAD_LETTERS)).isEmpty();
        }
    }

    /// Ten reports a second; the victim dies after a third of them and is started again five seconds later.
    private List<String> reportWhileKilling(ServiceName victim) throws Exception {
        var incidents = new CopyOnWriteArrayList<String>();
        try (var clock = Executors.newScheduledThreadPool(2);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var killAt = REPORTS * 1000L / REPORTS_A_SECOND / 3;
            var service = onward.system().service(victim);
            var killed = clock.schedule(service::kill, killAt, TimeUnit.MILLISECONDS);
            var back = clock.schedule(service::start, killAt + AWAY.toMillis(), TimeUnit.MILLISECONDS);
            var reports = new CompletableFuture<?>[REPORTS];
            for (int each = 0; each < REPORTS; each++) {
                var later = CompletableFuture.delayedExecutor(
                        each * 1000L / REPORTS_A_SECOND, TimeUnit.MILLISECONDS, callers);
                reports[each] = CompletableFuture.runAsync(() -> incidents.add(reportUntilTaken()), later);
            }
            killed.get();
            back.get();
            CompletableFuture.allOf(reports).get(Within.MINUTES.toSeconds(), TimeUnit.SECONDS);
        }
        onward.system().service(victim).awaitReady(Within.MINUTES);
        return incidents;
    }

    /// An agent's client that gets no answer asks again with the same key.
    private String reportUntilTaken() {
        var report = Stranded.withAFlatBattery().report();
        var key = UUID.randomUUID().toString();
        return Patience.until("the report being taken", Within.MINUTES, () -> {
            try {
                var answer = onward.callCentre().tells(report, key);
                return answer.status() == 201
                        ? Optional.of(answer.body().path("id").asText())
                        : Optional.empty();
            } catch (Trouble noAnswer) {
                return Optional.empty();
            }
        });
    }

    private List<String> offersOf(List<String> incidents) {
        return onward.radio().heard().stream()
                .filter(Told::isOffer)
                .filter(told ->
                        incidents.contains(told.data().path("incidentId").asText()))
                .map(Told::offer)
                .toList();
    }
}
