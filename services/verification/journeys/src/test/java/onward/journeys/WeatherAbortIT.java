package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import onward.local.story.Crew;
import onward.local.story.Patience;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 8. The weather does not let the helicopter through.
@ExtendWith(CancelWhatIsLeft.class)
class WeatherAbortIT {
    private final Onward onward = Onward.running();

    @Test
    void a_helicopter_turns_back_and_they_are_promised_another_time_before_the_first_one_lapses() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        var helicopter = family.crewOffered("AIR_TRANSPORT");
        helicopter.acceptsWithin(Duration.ofMinutes(20));
        var courier = family.crewOffered("REPLACEMENT_CAR_DELIVERY");
        courier.acceptsWithin(Duration.ofMinutes(25));
        family.jobOf(courier, "ACCEPTED");
        helicopter.reports("EN_ROUTE");
        family.becomes("IN_PROGRESS");
        var first = family.promised("TIME_AT_DESTINATION");

        helicopter.givesUp("WEATHER");

        family.tells("onward.plan.replanned.v1").tells("onward.promise.renewed.v1");
        assertThat(family.option()).isNotEqualTo("HELICOPTER_PICKUP");
        assertThat(family.promised("TIME_AT_DESTINATION")).isAfter(first);
        family.isPromised("TIME_AT_DESTINATION RENEWED");
        assertThat(family.timeline()).doesNotContain("onward.promise.broken.v1");
        family.becomes("DISPATCHING");
        family.isTold(courier, "onward.order.cancelled.v1");
        goesOnByTaxiWhenTheRoadOpens(family);
    }

    @Test
    void when_one_pilot_does_not_fly_and_no_road_is_open_the_next_one_is_asked() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        var first = family.crewOffered("AIR_TRANSPORT");
        var promised = family.promised("TIME_AT_DESTINATION");

        first.declines("WEATHER");

        var second =
                family.crewOffered("AIR_TRANSPORT", told -> !told.responder().equals(first.name()));
        assertThat(second.order().job()).isEqualTo(first.order().job());
        assertThat(family.option()).isEqualTo("HELICOPTER_PICKUP");
        assertThat(family.promised("TIME_AT_DESTINATION")).isEqualTo(promised);
    }

    @Test
    void when_no_pilot_flies_an_agent_is_alarmed_and_sends_them_by_road() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        var answered = new HashSet<String>();
        Patience.untilTrue("no pilot being left", Within.MINUTES, () -> {
            family.offers().stream()
                    .filter(offer -> offer.isFor("AIR_TRANSPORT") && answered.add(offer.offer()))
                    .forEach(offer -> new Crew(onward.radio(), offer).declines("WEATHER"));
            return family.timeline().contains("onward.job.unfilled.v1");
        });
        family.tells("onward.alarm.raised.v1");

        family.agentChooses("TAXI", "Nobody flies today.");

        family.tells("onward.plan.replanned.v1").tells("onward.promise.renewed.v1");
        assertThat(family.timeline()).doesNotContain("onward.promise.broken.v1");
        family.roadOpens();
        family.crewOffered("PASSENGER_TRANSPORT");
    }

    private static void goesOnByTaxiWhenTheRoadOpens(Journey family) {
        family.agentChooses("TAXI", "They would rather not drive in the snow.");
        family.roadOpens();
        var taxi = family.crewOffered("PASSENGER_TRANSPORT");
        taxi.acceptsWithin(Duration.ofMinutes(30));
        taxi.reports("EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED");
        family.jobOf(taxi, "COMPLETED");
        family.isPromised("TIME_AT_DESTINATION KEPT");
        AlpineHelicopterIT.tow(family);
        family.becomes("RESOLVED");
    }
}
