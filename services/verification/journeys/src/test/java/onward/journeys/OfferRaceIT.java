package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import onward.local.Trouble;
import onward.local.layout.ServiceName;
import onward.local.process.ServiceProcess;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import onward.local.story.Told;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every offer fought over by eight at once, while dispatch is killed now and then: in the end the events alone say
/// that no job was given twice, nobody was under way with two jobs, and every offer has one end. With the profile
/// `faults` there are 5,000 offers, and a line of progress for every 250 of them.
@ExtendWith(CancelWhatIsLeft.class)
class OfferRaceIT {
    private static final int OFFERS = Integer.getInteger("onward.faults.offers", 60);
    private static final int KILLS = Integer.getInteger("onward.faults.kills", 1);
    private static final int STRANDED_AT_ONCE = 40;
    private static final int TOLD_EVERY = 250;

    private final Onward onward = Onward.running();
    private final ServiceProcess dispatch = onward.system().service(ServiceName.DISPATCH);

    @Test
    void no_job_is_given_twice_and_every_offer_ends_once() {
        withDeadlineOf("PT3S");
        int fought = fight();
        onward.cancelWhatIsLeft();
        withDeadlineOf("PT90S");
        new ConsumerGroups(onward.bootstrap()).awaitNothingUnread();

        try (var records = Records.at(onward.bootstrap())) {
            Patience.untilTrue(
                    "every offer having ended",
                    Within.MINUTES,
                    () -> Verdict.of(records).offersWithoutOneEnd().isEmpty());
            var verdict = Verdict.of(records);
            assertThat(verdict.jobsAcceptedTwice()).isEmpty();
            assertThat(verdict.torn()).isEmpty();
            assertThat(verdict.offersWithoutOneEnd()).isEmpty();
            assertThat(fought).isGreaterThanOrEqualTo(OFFERS);
            assertThat(verdict.ends()).containsKeys("ACCEPTED", "DECLINED", "EXPIRED", "WITHDRAWN");
            say("%d offers fought over, %d kills: %s".formatted(fought, KILLS, verdict.ends()));
        }
    }

    private void withDeadlineOf(String time) {
        dispatch.configure(Map.of("ONWARD_DISPATCH_OFFERING_ROAD_DEADLINE", time));
        onward.restart(ServiceName.DISPATCH);
    }

    /// Customers report as long as there are not enough offers; each offer is fought over as soon as it is heard.
    private int fight() {
        int skipped = onward.radio().heard().size();
        int fought = 0;
        int killed = 0;
        var journeys = new ArrayDeque<Journey>();
        try (var contests = Executors.newVirtualThreadPerTaskExecutor()) {
            while (fought < OFFERS) {
                strand(journeys);
                var heard = onward.radio().heard();
                int before = fought;
                for (var offer : offers(heard.subList(skipped, heard.size()))) {
                    contests.submit(new Contest(onward, offer, fought++)::run);
                }
                skipped = heard.size();
                killed += killWhenDue(fought, killed);
                tellProgress(before, fought, killed);
                letGo(journeys);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        return fought;
    }

    /// Who gets no answer, since the machine is at its limit, reports in the next round.
    private void strand(ArrayDeque<Journey> journeys) {
        try {
            while (journeys.size() < STRANDED_AT_ONCE) {
                journeys.add(onward.agentReports(Stranded.withAFlatBattery()));
            }
        } catch (Trouble noAnswer) {
            say("An agent gets no answer: %s".formatted(noAnswer.getMessage()));
        }
    }

    private static List<Told> offers(List<Told> told) {
        return told.stream().filter(Told::isOffer).toList();
    }

    private static void tellProgress(int before, int fought, int killed) {
        if (fought / TOLD_EVERY > before / TOLD_EVERY) {
            say("%d of %d offers fought over, %d of %d kills".formatted(fought, OFFERS, killed, KILLS));
        }
    }

    private static void say(String what) {
        System.out.printf("%s  %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), what);
    }

    private int killWhenDue(int fought, int killed) {
        if (killed == KILLS || fought < OFFERS * (killed + 1) / (KILLS + 1)) {
            return 0;
        }
        dispatch.kill();
        dispatch.start();
        dispatch.awaitReady(Within.MINUTES);
        return 1;
    }

    /// Whoever was fought over long enough gives up, and somebody else is stranded.
    private void letGo(ArrayDeque<Journey> journeys) {
        if (journeys.size() == STRANDED_AT_ONCE) {
            try {
                onward.callCentre().cancels(journeys.remove().incident(), "help came by itself");
            } catch (Trouble over) {
                // it was cancelled by one of the eight, or nobody answers: it is cancelled in the end
            }
        }
    }
}
