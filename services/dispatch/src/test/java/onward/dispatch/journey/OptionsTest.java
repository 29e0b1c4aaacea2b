package onward.dispatch.journey;

import static onward.dispatch.journey.Alps.NEARBY;
import static onward.dispatch.journey.Stranded.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.CoverResult;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Money;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.journey.domain.LeftOut;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.planning.domain.Commitment;
import org.junit.jupiter.api.Test;

/// What could be done, by the policy of the demo brand.
class OptionsTest {
    private final Alps alps = Alps.withOneOfEach();

    @Test
    void on_an_open_road_a_gearbox_failure_brings_a_replacement_car() {
        var proposal = alps.options(report().to(Stranded.GENEVA_AIRPORT));

        assertThat(proposal.recommended()).contains(OptionKind.REPLACEMENT_CAR);
        assertThat(proposal.leftOut())
                .extracting(LeftOut::kind)
                .containsExactly(OptionKind.REPAIR_ON_SCENE, OptionKind.SWAP_AND_FIX);
    }

    @Test
    void only_what_the_brand_offers_is_looked_at() {
        alps.policy = Policies.offering(OptionKind.TAXI);

        var proposal = alps.options(report().to(Stranded.GENEVA_AIRPORT));

        assertThat(proposal.options()).extracting(Option::kind).containsExactly(OptionKind.TAXI);
        assertThat(proposal.leftOut()).isEmpty();
    }

    @Test
    void what_waits_for_the_road_is_late_and_less_sure() {
        var car = alps.option(report().closedRoad().to(Stranded.GENEVA_AIRPORT), OptionKind.REPLACEMENT_CAR);

        assertThat(car.confidence()).isEqualTo(0.57);
        assertThat(car.timeToMobility()).isGreaterThan(Duration.ofHours(6));
        assertThat(car.legs().getFirst().reservation())
                .isEqualTo(Reservation.untilRoadOpens(Instant.parse("2026-12-20T16:00:00Z")));
    }

    @Test
    void a_known_opening_of_the_road_counts() {
        var report = report().closedRoadUntil("2026-12-20T11:00:00Z").to(Stranded.GENEVA_AIRPORT);

        var tow = Alps.leg(alps.option(report, OptionKind.REPLACEMENT_CAR), ServiceType.TOW);

        assertThat(tow.reservation()).isEqualTo(Reservation.untilRoadOpens(Instant.parse("2026-12-20T11:00:00Z")));
    }

    @Test
    void where_everybody_has_too_much_to_do_it_is_planned_for_afterwards() {
        var busy = Collections.nCopies(3, new Commitment(NEARBY, Duration.ofMinutes(40), null, true));
        alps.without(ResponderKind.PATROL);
        alps.has("PATROL-2", ResponderKind.PATROL, busy, "BATTERY_STOCK");

        var repair = alps.option(report().needing(ServiceType.BATTERY, 0.92), OptionKind.REPAIR_ON_SCENE);

        assertThat(repair.legs().getFirst().arrival())
                .isAfter(alps.clock.instant().plus(Duration.ofHours(2)));
    }

    @Test
    void a_flat_battery_is_one_job_that_settles_everything() {
        var proposal = alps.options(report().needing(ServiceType.BATTERY, 0.92).to(Stranded.GENEVA_AIRPORT));

        assertThat(proposal.recommended()).contains(OptionKind.REPAIR_ON_SCENE);
        assertThat(proposal.option(OptionKind.REPAIR_ON_SCENE).orElseThrow().legs())
                .singleElement()
                .satisfies(leg -> assertThat(leg.fulfils())
                        .containsExactly(
                                ObligationType.CUSTOMER_AT_DESTINATION,
                                ObligationType.VEHICLE_RECOVERED,
                                ObligationType.VEHICLE_REPAIRED));
    }

    @Test
    void a_repair_is_tried_from_the_chance_that_the_policy_names() {
        var fair = alps.options(report().needing(ServiceType.DIAGNOSE_REPAIR, 0.5));
        var poor = alps.options(report().needing(ServiceType.DIAGNOSE_REPAIR, 0.49));

        assertThat(fair.option(OptionKind.REPAIR_ON_SCENE)).isPresent();
        assertThat(poor.option(OptionKind.REPAIR_ON_SCENE)).isEmpty();
    }

    @Test
    void what_can_t_happen_is_left_out_with_the_reason() {
        alps.without(ResponderKind.COURIER);

        assertThat(alps.whyNot(report(), OptionKind.REPLACEMENT_CAR)).isEqualTo("There is no courier on shift.");
        assertThat(alps.whyNot(report(), OptionKind.TAXI)).isEqualTo("Nobody said where they want to go.");
    }

    @Test
    void a_partner_s_desk_stands_in_where_nobody_of_the_own_fleet_can() {
        alps.without(ResponderKind.COURIER);
        alps.has("PARTNER_DESK", ResponderKind.PARTNER_DESK);

        assertThat(Alps.services(alps.option(report(), OptionKind.REPLACEMENT_CAR)))
                .contains(ServiceType.REPLACEMENT_CAR_DELIVERY);
    }

    @Test
    void people_are_helped_also_while_no_tow_truck_is_free() {
        alps.without(ResponderKind.TOW_TRUCK);

        var car = alps.option(report(), OptionKind.REPLACEMENT_CAR);

        assertThat(Alps.services(car)).contains(ServiceType.TOW);
        assertThat(car.reasons()).contains("There is no tow truck on shift. It is looked for.");
    }

    @Test
    void cover_pays_what_the_policy_says() {
        var covered = alps.option(report().covered(CoverResult.COVERED), OptionKind.REPLACEMENT_CAR);
        var unknown = alps.option(report().covered(CoverResult.UNKNOWN), OptionKind.REPLACEMENT_CAR);

        assertThat(covered.coveredBy()).isEqualTo(covered.cost());
        assertThat(unknown.coveredBy()).isEqualTo(Money.euros(0));
    }

    @Test
    void what_misses_the_appointment_ranks_behind_what_does_not() {
        var atTen = report().needing(ServiceType.BATTERY, 0.92).to(Stranded.GENEVA_AIRPORT);

        var late = alps.option(atTen.neededBy("2026-12-20T10:30:00Z"), OptionKind.REPAIR_ON_SCENE);
        var inTime = alps.option(atTen.neededBy("2026-12-21T10:30:00Z"), OptionKind.REPAIR_ON_SCENE);

        assertThat(late.score() - inTime.score()).isEqualTo(2000, within(0.01));
        assertThat(late.reasons()).contains("That is too late: they must be there by 10:30 UTC.");
    }
}
