package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onward.local.layout.ServiceName;
import onward.local.story.Crew;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import onward.local.story.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 9. Crews have two seconds to answer here.
@ExtendWith(CancelWhatIsLeft.class)
class NobodyTakesItIT {
    private static final Set<String> OPEN = Set.of("SENT", "DELIVERED");
    private static final String DEADLINE = "ONWARD_DISPATCH_OFFERING_ROAD_DEADLINE";

    private final Onward onward = Onward.running();

    @BeforeEach
    void crews_have_two_seconds_to_answer() {
        onward.system().service(ServiceName.DISPATCH).configure(Map.of(DEADLINE, "PT2S"));
        onward.restart(ServiceName.DISPATCH);
    }

    @AfterEach
    void crews_have_as_long_as_usual() {
        onward.system().service(ServiceName.DISPATCH).configure(Map.of(DEADLINE, "PT90S"));
        onward.restart(ServiceName.DISPATCH);
    }

    @Test
    void the_next_one_is_asked_when_a_crew_declines_and_when_one_is_silent() {
        var driver = onward.agentReports(Stranded.withAFlatBattery());
        var first = driver.crewOffered("BATTERY");

        first.declines("TOO_FAR");
        var second = driver.crewOffered("BATTERY", told -> !told.responder().equals(first.name()));
        var third = driver.crewOffered(
                "BATTERY", told -> !Set.of(first.name(), second.name()).contains(told.responder()));

        driver.tells("onward.job.declined.v1").tells("onward.job.expired.v1");
        assertThat(third.order().job()).isEqualTo(first.order().job());
    }

    @Test
    void a_job_that_everybody_declines_is_unfilled_in_the_end() {
        var driver = onward.agentReports(Stranded.withAFlatBattery());
        var job = driver.crewOffered("BATTERY").order().job();

        everybodyDeclines(driver);

        assertThat(driver.offers()).extracting(Told::job).containsOnly(job);
        assertThat(driver.offers())
                .extracting(Told::responder)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3);
    }

    @Test
    void after_three_in_turn_several_are_asked_at_once_and_in_the_end_a_supervisor_finds_somebody() {
        var driver = onward.agentReports(Stranded.withAFlatBattery());
        var silent = driver.crewOffered("BATTERY");
        var second = driver.crewOffered("BATTERY", told -> !told.responder().equals(silent.name()));
        second.declines("TOO_FAR");
        var third = driver.crewOffered(
                "BATTERY", told -> !Set.of(silent.name(), second.name()).contains(told.responder()));
        third.declines("OTHER");

        Patience.untilTrue(
                "five being asked at once",
                Within.SECONDS,
                () -> openOffers(driver, silent.order().job()) == 5);
        everybodyDeclines(driver);
        driver.tells("onward.alarm.raised.v1");

        var assignment = JsonNodeFactory.instance
                .objectNode()
                .put("responder", silent.name())
                .put("reason", "they were under a bridge");
        var answer = onward.supervisor()
                .post("/v1/jobs/%s/assign".formatted(silent.order().job()), assignment);

        assertThat(answer.status()).isEqualTo(200);
        driver.isTold(silent, "onward.order.assigned.v1");
        silent.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");
    }

    private static long openOffers(Journey driver, String job) {
        return driver.job(job)
                .orElseThrow()
                .path("offers")
                .valueStream()
                .filter(offer -> OPEN.contains(offer.path("state").asText()))
                .count();
    }

    /// Until nobody is left to be asked.
    private void everybodyDeclines(Journey driver) {
        var answered = new HashSet<String>();
        Patience.untilTrue("the job being unfilled", Within.MINUTES, () -> {
            driver.offers().stream()
                    .filter(offer -> answered.add(offer.offer()))
                    .forEach(this::decline);
            return driver.timeline().contains("onward.job.unfilled.v1");
        });
    }

    private void decline(Told offer) {
        new Crew(onward.radio(), offer).declines("NO_CAPACITY");
    }
}
