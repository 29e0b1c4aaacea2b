package onward.dispatch.journey;

import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.CoverResult;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.job.domain.ReservedUntil;
import onward.dispatch.journey.domain.LegLink;
import onward.dispatch.journey.domain.OptionLeg;
import org.junit.jupiter.api.Test;

/// Parties that are too large for one, and people with a trailer.
class LargePartyTest {
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void eight_people_share_two_helicopters() {
        alps.has("HELICOPTER-2", ResponderKind.HELICOPTER, "HELICOPTER", "SEATS(4)");

        var flight = alps.option(eightAboveAClosedRoad(), OptionKind.HELICOPTER_PICKUP);

        var air = flight.legs().subList(0, 2);
        assertThat(air).extracting(OptionLeg::service).containsOnly(ServiceType.AIR_TRANSPORT);
        assertThat(air).extracting(Alps::people).containsExactly(4, 4);
        assertThat(air.get(0).particulars().links()).containsExactly(new LegLink(LinkKind.SHARES_PARTY, 1));
        assertThat(air.get(1).particulars().links()).containsExactly(new LegLink(LinkKind.SHARES_PARTY, 0));
        assertThat(air).allMatch(leg -> leg.requires().contains(Capability.counted("SEATS", 4)));
    }

    @Test
    void each_helicopter_is_asked_for_its_own_part() {
        alps.has("HELICOPTER-2", ResponderKind.HELICOPTER, "HELICOPTER", "SEATS(4)");

        var air = alps.option(eightAboveAClosedRoad(), OptionKind.HELICOPTER_PICKUP)
                .legs();

        assertThat(air.get(0).particulars().without()).containsExactly(new ResponderId("HELICOPTER-2"));
        assertThat(air.get(1).particulars().without()).containsExactly(new ResponderId("HELICOPTER"));
    }

    @Test
    void eight_people_do_not_fit_into_one_helicopter_with_four_seats() {
        assertThat(alps.whyNot(eightAboveAClosedRoad(), OptionKind.HELICOPTER_PICKUP))
                .contains("HELICOPTER");
    }

    @Test
    void six_people_with_a_trailer_ride_on_the_flatbed_and_are_flown_from_the_town() {
        sixWithATrailerCanBeHelped();

        var flight = alps.option(sixWithATrailer(), OptionKind.HELICOPTER_PICKUP);

        assertThat(Alps.services(flight))
                .containsExactly(
                        ServiceType.TOW,
                        ServiceType.VEHICLE_RETURN,
                        ServiceType.AIR_TRANSPORT,
                        ServiceType.AIR_TRANSPORT);
        var ride = flight.legs().getFirst();
        assertThat(ride.requires()).contains(Capability.of("FLATBED"), Capability.counted("SEATS", 6));
        assertThat(ride.particulars().notes()).containsExactly("Load the trailer, too; 6 people ride along.");
    }

    @Test
    void the_helicopters_come_when_the_flatbed_does_and_are_not_asked_before() {
        sixWithATrailerCanBeHelped();

        var legs = alps.option(sixWithATrailer(), OptionKind.HELICOPTER_PICKUP).legs();

        assertThat(legs.subList(2, 4)).allSatisfy(air -> {
            assertThat(air.from().name()).isEqualTo("Town heliport");
            assertThat(air.arrival()).isEqualTo(legs.getFirst().end());
            assertThat(Alps.reservation(air).what()).isEqualTo(ReservedUntil.JOBS_DONE);
            assertThat(air.particulars().links())
                    .contains(new LegLink(LinkKind.AFTER, 0), new LegLink(LinkKind.MEETS, 0));
            assertThat(Alps.people(air)).isEqualTo(3);
        });
    }

    @Test
    void car_and_trailer_follow_the_next_day() {
        sixWithATrailerCanBeHelped();

        var back = alps.option(sixWithATrailer(), OptionKind.HELICOPTER_PICKUP)
                .legs()
                .get(1);

        assertThat(back.reservation()).isEqualTo(Reservation.untilTime(Instant.parse("2026-12-21T08:00:00Z")));
        assertThat(Alps.to(back).position()).isEqualTo(Stranded.GENEVA_AIRPORT);
    }

    @Test
    void without_a_flatbed_that_takes_them_along_they_are_picked_up_where_they_are() {
        sixWithATrailerCanBeHelped();
        alps.fleet.removeIf(unit -> unit.id().value().equals("TOW_TRUCK-CREW-CAB"));

        var flight = alps.option(sixWithATrailer(), OptionKind.HELICOPTER_PICKUP);

        assertThat(flight.legs().getFirst().from().position()).isEqualTo(Stranded.ABOVE_VAL_D_ISERE);
    }

    @Test
    void seven_people_share_two_taxis() {
        alps.has("TAXI-2", ResponderKind.TAXI, "SEATS(4)");

        var rides = alps.option(report().with(Stranded.people(7)).to(Stranded.GENEVA_AIRPORT), OptionKind.TAXI)
                .legs();

        assertThat(rides.subList(0, 2)).extracting(Alps::people).containsExactly(3, 4);
    }

    private void sixWithATrailerCanBeHelped() {
        alps.has("HELICOPTER-2", ResponderKind.HELICOPTER, "HELICOPTER", "SEATS(4)");
        alps.has("TOW_TRUCK-CREW-CAB", ResponderKind.TOW_TRUCK, "FLATBED", "SEATS(6)");
    }

    private static Stranded sixWithATrailer() {
        return report().with(Stranded.people(6))
                .withTrailer()
                .covered(CoverResult.NOT_COVERED)
                .to(Stranded.GENEVA_AIRPORT);
    }

    private static Stranded eightAboveAClosedRoad() {
        return report().with(Stranded.people(8)).closedRoad().to(Stranded.GENEVA_AIRPORT);
    }
}
