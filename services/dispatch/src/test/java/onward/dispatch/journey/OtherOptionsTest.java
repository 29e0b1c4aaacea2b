package onward.dispatch.journey;

import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.journey.domain.LegLink;
import onward.dispatch.journey.domain.OptionLeg;
import org.junit.jupiter.api.Test;

/// Loaner and wait, the night in a hotel, and the swap with somebody of the staff.
class OtherOptionsTest {
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void with_a_flat_tyre_whoever_brings_a_car_waits_for_the_mechanic() {
        var car = alps.option(flatTyre(), OptionKind.REPLACEMENT_CAR);

        assertThat(Alps.services(car))
                .containsExactly(
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ServiceType.VEHICLE_WATCH,
                        ServiceType.TYRE,
                        ServiceType.VEHICLE_RETURN);
        assertThat(car.legs().get(1).particulars().links())
                .contains(
                        new LegLink(LinkKind.SAME_RESPONDER, 0),
                        new LegLink(LinkKind.TAKES_OVER_FROM, 0),
                        new LegLink(LinkKind.MEETS, 2));
        assertThat(car.legs().get(2).particulars().links())
                .contains(new LegLink(LinkKind.TAKES_OVER_FROM, 1), new LegLink(LinkKind.MEETS, 1));
    }

    @Test
    void the_watch_lasts_until_the_mechanic_has_the_car() {
        var legs = alps.option(flatTyre(), OptionKind.REPLACEMENT_CAR).legs();

        assertThat(legs.get(1).end()).isAfter(legs.get(2).arrival());
        assertThat(legs.get(1).arrival()).isEqualTo(legs.getFirst().end());
    }

    @Test
    void where_the_brand_does_not_want_it_or_no_repair_is_likely_the_car_is_towed() {
        var gearbox = alps.option(report().to(Stranded.GENEVA_AIRPORT), OptionKind.REPLACEMENT_CAR);
        alps.without(ResponderKind.PATROL);
        var noMechanic = alps.option(flatTyre(), OptionKind.REPLACEMENT_CAR);

        assertThat(Alps.services(gearbox)).contains(ServiceType.TOW);
        assertThat(Alps.services(noMechanic)).contains(ServiceType.TOW);
    }

    @Test
    void they_stay_overnight_and_go_on_in_the_morning() {
        var night = alps.option(report().to(Stranded.GENEVA_AIRPORT), OptionKind.STAY_OVERNIGHT);

        var toHotel = night.legs().get(0);
        var on = night.legs().get(1);
        assertThat(Alps.to(toHotel).name()).isEqualTo("Hotel de Ville");
        assertThat(toHotel.fulfils()).isEmpty();
        assertThat(on.start()).isEqualTo("2026-12-21T08:00:00Z");
        assertThat(on.fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(on.reservation()).isEqualTo(Reservation.untilTime(Instant.parse("2026-12-21T07:15:00Z")));
    }

    @Test
    void nobody_goes_on_before_they_have_slept() {
        var night = Policies.DEMO.overnight();

        assertThat(night.morningAfter(Instant.parse("2026-12-20T02:00:00Z"))).isEqualTo("2026-12-20T08:00:00Z");
        assertThat(night.morningAfter(Instant.parse("2026-12-20T02:00:01Z"))).isEqualTo("2026-12-21T08:00:00Z");
    }

    @Test
    void without_a_hotel_or_a_destination_nobody_stays() {
        assertThat(alps.whyNot(report(), OptionKind.STAY_OVERNIGHT)).isEqualTo("Nobody said where they want to go.");

        alps.hotels.clear();
        assertThat(alps.whyNot(report(), OptionKind.STAY_OVERNIGHT)).isEqualTo("No hotel is known.");
    }

    @Test
    void whoever_of_the_staff_saw_a_broken_light_swaps_cars() {
        var report = report().seenByStaff(true).needing(ServiceType.LIGHT_REPAIR, 0.9);

        var proposal = alps.options(report);

        assertThat(proposal.recommended()).contains(OptionKind.SWAP_AND_FIX);
        var swap = proposal.options().getFirst();
        assertThat(Alps.services(swap))
                .containsExactly(
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ServiceType.VEHICLE_COLLECTION,
                        ServiceType.VEHICLE_RETURN);
        assertThat(swap.legs()).extracting(OptionLeg::kind).containsOnly(ResponderKind.STAFF);
        assertThat(swap.legs().get(1).particulars().links())
                .contains(new LegLink(LinkKind.SAME_RESPONDER, 0), new LegLink(LinkKind.TAKES_OVER_FROM, 0));
    }

    @Test
    void nobody_swaps_without_a_colleague_or_a_car_that_drives() {
        assertThat(alps.whyNot(report(), OptionKind.SWAP_AND_FIX)).isEqualTo("Nobody of the staff is with them.");
        assertThat(alps.whyNot(report().seenByStaff(false), OptionKind.SWAP_AND_FIX))
                .isEqualTo("The car can't be driven to a workshop.");

        alps.without(ResponderKind.STAFF);
        assertThat(alps.whyNot(report().seenByStaff(true), OptionKind.SWAP_AND_FIX))
                .isEqualTo("STAFF, who saw it, is not on shift or has no time.");
    }

    @Test
    void only_the_colleague_who_is_with_them_swaps() {
        alps.without(ResponderKind.STAFF);
        alps.has("STAFF-ELSEWHERE", ResponderKind.STAFF);

        assertThat(alps.whyNot(report().seenByStaff(true), OptionKind.SWAP_AND_FIX))
                .startsWith("STAFF, who saw it,");
    }

    private static Stranded flatTyre() {
        return report().needing(ServiceType.TYRE, 0.85).to(Stranded.GENEVA_AIRPORT);
    }
}
