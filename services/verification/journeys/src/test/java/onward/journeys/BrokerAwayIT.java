package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import onward.local.http.Answer;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The broker is away; customers call all the same.
@ExtendWith(CancelWhatIsLeft.class)
class BrokerAwayIT {
    private static final int SECONDS_AWAY = 30;

    private final Onward onward = Onward.running();

    @Test
    void reports_are_taken_while_the_broker_is_away_and_everything_arrives_after() throws Exception {
        onward.system().stopBroker();
        var answers = reportOnceASecond();
        onward.system().startBroker();

        assertThat(answers).hasSize(SECONDS_AWAY).extracting(Answer::status).containsOnly(201);
        for (var answer : answers) {
            var journey = onward.journeyOf(answer.body());
            Patience.untilTrue("a plan for " + journey.incident(), Within.MINUTES, journey::isPlanned);
            journey.becomes("DISPATCHING");
        }
    }

    private List<Answer> reportOnceASecond() throws ExecutionException, InterruptedException {
        try (var calls = Executors.newScheduledThreadPool(4)) {
            var waiting = new ArrayList<ScheduledFuture<Answer>>();
            for (int second = 0; second < SECONDS_AWAY; second++) {
                waiting.add(calls.schedule(
                        () -> onward.callCentre()
                                .tells(Stranded.withAFlatBattery().report()),
                        second,
                        TimeUnit.SECONDS));
            }
            var answers = new ArrayList<Answer>();
            for (var answer : waiting) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
