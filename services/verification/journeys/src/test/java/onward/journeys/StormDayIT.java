package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import onward.local.story.Told;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 10: many times more reports than the fleet of an area can see to, every second one of somebody who needs help
/// more than others.
@ExtendWith(CancelWhatIsLeft.class)
class StormDayIT {
    private static final int REPORTS = 30;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);
    private static final int NIGHT_SHIFT = 8;
    private static final Set<String> SETTLED = Set.of("ACCEPTED", "EN_ROUTE", "ON_SCENE", "UNFILLED");

    private final Onward onward = Onward.running();
    private final List<Journey> usual = new ArrayList<>();
    private final List<Journey> urgent = new ArrayList<>();

    @Test
    void nothing_is_lost_and_contractors_fill_in() throws Exception {
        try (var fleet = new StormFleet(onward)) {
            fleet.comesOnShift(
                    StormFleet.PATROLS.get(0), StormFleet.PATROLS.get(1), StormFleet.DESK, StormFleet.NO_DESK);
            reportAll(REPORTS);

            isSettled(REPORTS);
            Patience.untilTrue(
                    "patrols and a desk having something",
                    Within.SECONDS,
                    () -> has(fleet, StormFleet.DESK)
                            && StormFleet.PATROLS.stream().allMatch(patrol -> has(fleet, patrol)));

            fleet.stormIsOver();
            everybodyIsHelped(fleet);
        }
    }

    @Test
    void the_first_crew_that_comes_goes_where_it_is_needed_most() throws Exception {
        try (var fleet = new StormFleet(onward)) {
            fleet.comesOnShift(StormFleet.NO_DESK);
            reportAll(NIGHT_SHIFT);
            isSettled(NIGHT_SHIFT);
            assertThat(fleet.given()).isEmpty();

            fleet.stormIsOver();
            fleet.comesOnShift(StormFleet.PATROLS.get(0));
            everybodyIsHelped(fleet);

            assertThat(fleet.given().subList(0, urgent.size()))
                    .extracting(told -> told.data().path("incidentId").asText())
                    .containsExactlyInAnyOrderElementsOf(
                            urgent.stream().map(Journey::incident).toList());
        }
    }

    private static boolean has(StormFleet fleet, String responder) {
        return fleet.given().stream().anyMatch(told -> told.responder().equals(responder));
    }

    private void reportAll(int reports) {
        for (int number = 0; number < reports; number++) {
            boolean isUrgent = number % 2 == 1;
            var journey = onward.journeyOf(onward.callCentre().reports(report(number, isUrgent)));
            (isUrgent ? urgent : usual).add(journey);
            LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
        }
    }

    private void everybodyIsHelped(StormFleet fleet) {
        Stream.concat(usual.stream(), urgent.stream())
                .forEach(journey -> Patience.untilTrue(
                        "%s being resolved".formatted(journey.incident()),
                        Within.MINUTES,
                        () -> journey.state().equals("RESOLVED")));
        assertThat(fleet.given()).extracting(Told::job).doesNotHaveDuplicates();
        try (var records = Records.at(onward.bootstrap())) {
            var verdict = Verdict.of(records);
            assertThat(verdict.jobsAcceptedTwice()).isEmpty();
            assertThat(verdict.torn()).isEmpty();
        }
    }

    private static ObjectNode report(int number, boolean isUrgent) {
        var report = Stranded.withAFlatBattery().report();
        report.set("location", StormFleet.somewhere(number));
        if (isUrgent) {
            ((ObjectNode) report.path("party")).putArray("needs").add("ELDERLY");
        }
        return report;
    }

    /// The board shows all of them: each job is somebody's, or says for whom it waits, or that nobody takes it.
    private void isSettled(int reports) {
        Patience.untilTrue("everybody being seen to or waiting", Within.MINUTES, () -> {
            var jobs = onward.agent()
                    .get("/v1/board?area=" + StormFleet.AREA)
                    .orTrouble("The board")
                    .body()
                    .path("jobs");
            return jobs.size() == reports && jobs.valueStream().allMatch(StormDayIT::isSettled);
        });
    }

    private static boolean isSettled(JsonNode job) {
        return job.path("planned").isObject()
                || SETTLED.contains(job.path("state").asText());
    }
}
