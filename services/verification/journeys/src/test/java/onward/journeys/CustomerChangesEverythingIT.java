package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.local.story.Crew;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 12. Another destination in mid-flight, and then nothing of it.
@ExtendWith(CancelWhatIsLeft.class)
class CustomerChangesEverythingIT {
    private static final String AMENDED = "onward.order.amended.v1";

    private final Onward onward = Onward.running();

    @Test
    void another_destination_reaches_the_crew_in_flight_and_a_cancellation_takes_everything_back() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        var helicopter = flying(family);
        var courier = family.crewOffered("REPLACEMENT_CAR_DELIVERY");
        var first = family.promised("TIME_AT_DESTINATION");

        family.customerWantsToGoTo("Chambéry airport", 5.8803, 45.6381);

        var amended = family.isTold(
                helicopter,
                AMENDED,
                told -> "Chambéry airport"
                        .equals(told.data().at("/dropOff/name").asText()));
        assertThat(amended.data().path("offerId").isMissingNode()).isTrue();
        family.jobOf(helicopter, "TRANSPORTING");
        family.tells("onward.promise.renewed.v1");
        assertThat(family.promised("TIME_AT_DESTINATION")).isNotEqualTo(first);
        assertThat(family.option()).isEqualTo("HELICOPTER_PICKUP");
        family.isTold(courier, "onward.order.withdrawn.v1");
        var other = family.crewOffered(
                "REPLACEMENT_CAR_DELIVERY",
                told -> !told.job().equals(courier.order().job()));
        assertThat(other.order().data().at("/pickup/name").asText()).isEqualTo("Chambéry airport");

        family.customerCancels("a friend has come");

        family.becomes("CANCELLED");
        family.isTold(helicopter, "onward.order.cancelled.v1");
        family.isTold(other, "onward.order.withdrawn.v1");
        family.tells("onward.promise.called-off.v1").tells("onward.case.settled.v1");
        assertThat(family.promises()).containsExactly("RESPONDER_ARRIVAL KEPT");
        assertThat(family.timeline()).doesNotContain("onward.promise.broken.v1");
        assertThat(family.obligations()).allMatch(owed -> owed.endsWith(" CANCELLED"));
    }

    @Test
    void what_changes_about_the_place_is_told_to_who_was_only_asked_too() {
        var driver = onward.agentReports(Stranded.withAFlatBattery());
        var patrol = driver.crewOffered("BATTERY");

        driver.isFoundAt("place de l'Europe, Albertville", 6.3925, 45.6755);

        var amended = driver.isTold(patrol, AMENDED);
        assertThat(amended.data().at("/pickup/description").asText()).isEqualTo("place de l'Europe, Albertville");
        assertThat(amended.offer()).isEqualTo(patrol.order().offer());
    }

    @Test
    void what_a_crew_reports_of_a_job_that_was_cancelled_is_refused() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        var helicopter = flying(family);

        family.customerCancels("the engine runs again");
        family.becomes("CANCELLED");
        family.isTold(helicopter, "onward.order.cancelled.v1");
        helicopter.reports("AT_DESTINATION");

        var refused = onward.radio()
                .await(
                        "the report being refused",
                        Within.SECONDS,
                        told -> "onward.order.refused.v1".equals(told.type())
                                && told.job().equals(helicopter.order().job()));
        assertThat(refused.data().path("problem").asText()).isEqualTo("illegal-transition");
    }

    private static Crew flying(Journey family) {
        var helicopter = family.crewOffered("AIR_TRANSPORT");
        helicopter.acceptsWithin(Duration.ofMinutes(20));
        helicopter.reports("EN_ROUTE", "ON_SCENE", "TRANSPORTING");
        family.jobOf(helicopter, "TRANSPORTING");
        return helicopter;
    }
}
