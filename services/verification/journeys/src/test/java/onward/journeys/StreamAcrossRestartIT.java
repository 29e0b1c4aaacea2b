package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.local.Trouble;
import onward.local.layout.KeyFiles;
import onward.local.layout.ServiceName;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import onward.testkit.identity.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever follows the stream of incidents misses nothing while intake is stopped, or dies, and comes back.
@ExtendWith(CancelWhatIsLeft.class)
class StreamAcrossRestartIT {
    private static final int REPORTS = 5;

    private final Onward onward = Onward.running();

    @Test
    void every_change_is_heard_once_though_intake_dies_and_is_restarted_meanwhile() {
        var intake = onward.system().service(ServiceName.INTAKE);
        try (var listener = new StreamListener(intake.url() + "/v1/incidents/stream", token())) {
            Patience.untilTrue("the stream", Within.SECONDS, () -> listener.connections() == 1);
            var incidents = new ArrayList<>(reported());
            Patience.untilTrue("the first changes", Within.SECONDS, () -> heard(listener, incidents));

            intake.kill();
            intake.start();
            incidents.addAll(reported());
            Patience.untilTrue("the changes after a crash", Within.MINUTES, () -> heard(listener, incidents));
            onward.restart(ServiceName.INTAKE);
            incidents.addAll(reported());

            Patience.untilTrue("every change", Within.MINUTES, () -> heard(listener, incidents));
            assertThat(listener.ids()).doesNotHaveDuplicates();
            assertThat(listener.connections()).isGreaterThanOrEqualTo(3);
        }
    }

    private List<String> reported() {
        var incidents = new ArrayList<String>();
        for (int each = 0; each < REPORTS; each++) {
            var incident = reportUntilTaken();
            onward.journeyOf(incident);
            incidents.add(incident);
        }
        return incidents;
    }

    /// An agent's client that gets no answer asks again with the same key.
    private String reportUntilTaken() {
        var report = Stranded.withAFlatBattery().report();
        var key = UUID.randomUUID().toString();
        return Patience.until("the report being taken", Duration.ofMinutes(2), () -> {
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

    private static boolean heard(StreamListener listener, List<String> incidents) {
        return incidents.stream()
                .map(listener::about)
                .allMatch(told -> times(told, "onward.incident.reported.v1") == 1
                        && times(told, "onward.incident.triaged.v1") == 1);
    }

    private static long times(List<String> told, String type) {
        return told.stream().filter(data -> data.contains(type)).count();
    }

    private String token() {
        var issuer = KeyFiles.of(onward.system().blueprint().home()).issuer();
        return issuer.tokenFor(DemoUser.named("agent").orElseThrow(), Duration.ofHours(1));
    }
}
