package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.local.story.Crew;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 1. A family of four above Val d'Isère, the road closed, a flight to catch.
@ExtendWith(CancelWhatIsLeft.class)
class AlpineHelicopterIT {
    private final Onward onward = Onward.running();

    @Test
    void a_family_is_flown_to_the_airport_and_gets_its_car_back() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");

        var helicopter = family.crewOffered("AIR_TRANSPORT");
        helicopter.acceptsWithin(Duration.ofMinutes(20));
        helicopter.reports("EN_ROUTE");
        family.becomes("IN_PROGRESS");

        var courier = family.crewOffered("REPLACEMENT_CAR_DELIVERY");
        courier.acceptsWithin(Duration.ofMinutes(25));
        courier.reports("EN_ROUTE", "ON_SCENE");
        helicopter.reports("ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED");
        family.jobOf(helicopter, "COMPLETED");
        courier.reports("COMPLETED");
        family.jobOf(courier, "COMPLETED");

        family.roadOpens();
        tow(family);
        family.becomes("RESOLVED");

        family.carIsRepaired();
        bringBack(family);
        family.customerSays(10, "We caught our flight.");
        family.becomes("CLOSED");

        assertThat(family.obligations()).allMatch(owed -> owed.endsWith(" FULFILLED"));
        family.isPromised("TIME_AT_DESTINATION KEPT", "VEHICLE_RETURN KEPT");
        assertThat(family.timeline())
                .containsSubsequence(
                        "onward.incident.reported.v1",
                        "onward.incident.triaged.v1",
                        "onward.plan.chosen.v1",
                        "onward.job.accepted.v1",
                        "onward.incident.in-progress.v1",
                        "onward.case.resolved.v1",
                        "onward.incident.resolved.v1",
                        "onward.case.settled.v1",
                        "onward.incident.closed.v1");
    }

    @Test
    void nobody_is_sent_for_the_car_while_the_road_is_closed() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");
        family.crewOffered("AIR_TRANSPORT");
        family.crewOffered("REPLACEMENT_CAR_DELIVERY");

        assertThat(family.offers()).noneMatch(offer -> offer.isFor("TOW"));
    }

    static void tow(Journey journey) {
        var truck = journey.crewOffered("TOW");
        truck.acceptsWithin(Duration.ofMinutes(40));
        carry(truck);
        journey.jobOf(truck, "COMPLETED");
    }

    static void bringBack(Journey journey) {
        var courier = journey.crewOffered("VEHICLE_RETURN");
        courier.acceptsWithin(Duration.ofMinutes(60));
        carry(courier);
        journey.jobOf(courier, "COMPLETED");
    }

    private static void carry(Crew crew) {
        crew.reports("EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED");
    }
}
