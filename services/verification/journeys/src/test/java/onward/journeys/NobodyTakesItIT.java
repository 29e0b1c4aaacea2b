package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Story 9 in its simple form. Crews have two seconds to answer here.
@ExtendWith(CancelWhatIsLeft.class)
class NobodyTakesItIT {
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
        var answered = new HashSet<String>();

        Patience.untilTrue("the job being unfilled", Within.MINUTES, () -> {
            driver.offers().stream()
                    .filter(offer -> answered.add(offer.offer()))
                    .forEach(this::decline);
            return driver.timeline().contains("onward.job.unfilled.v1");
        });

        assertThat(driver.offers()).extracting(Told::job).containsOnly(job);
        assertThat(driver.offers())
                .extracting(Told::responder)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3);
    }

    private void decline(Told offer) {
        new Crew(onward.radio(), offer).declines("NO_CAPACITY");
    }
}
