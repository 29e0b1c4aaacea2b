package onward.dispatch.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.contracts.incident.Destination;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Urgency;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.Outfits.Outfit;
import onward.dispatch.fleet.domain.Pace;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.journey.domain.CarePolicy;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.OptionLeg;
import onward.dispatch.journey.domain.Places;
import onward.dispatch.journey.domain.Places.Place;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.planning.LookedUp;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Areas;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import onward.planner.EarliestArrival;
import onward.testkit.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What could be done, by the policy of the demo brand.
class OptionsTest {
    private static final Position ABOVE_VAL_D_ISERE = new Position(6.9797, 45.4489);
    private static final Position GENEVA_AIRPORT = new Position(6.1090, 46.2381);
    private static final Position NEARBY = new Position(6.90, 45.46);
    private static final List<ResponderKind> EVERY_KIND = List.of(
            ResponderKind.PATROL,
            ResponderKind.TOW_TRUCK,
            ResponderKind.COURIER,
            ResponderKind.TAXI,
            ResponderKind.HELICOPTER);

    private final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    private final List<ResponderKind> fleet = new ArrayList<>(EVERY_KIND);
    private List<Commitment> has = List.of();

    @Test
    void above_a_closed_road_a_helicopter_flies_them() {
        var proposal = options(report().closedRoad().to(GENEVA_AIRPORT));

        assertThat(proposal.recommended()).contains(OptionKind.HELICOPTER_PICKUP);
        var flight = option(proposal, OptionKind.HELICOPTER_PICKUP);
        assertThat(services(flight))
                .containsExactly(
                        ServiceType.AIR_TRANSPORT,
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ServiceType.TOW,
                        ServiceType.VEHICLE_RETURN);
        assertThat(flight.legs().getFirst().fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(flight.reasons()).anyMatch(reason -> reason.contains("HELICOPTER can be above them"));
    }

    @Test
    void the_replacement_car_meets_them_where_they_land() {
        var flight = option(options(report().closedRoad().to(GENEVA_AIRPORT)), OptionKind.HELICOPTER_PICKUP);

        var air = flight.legs().get(0);
        var car = flight.legs().get(1);
        assertThat(car.from().position()).isEqualTo(GENEVA_AIRPORT);
        assertThat(car.arrival()).isAfterOrEqualTo(air.end());
    }

    @Test
    void where_the_destination_has_no_landing_site_they_drive_on() {
        var town = new Position(6.30, 46.10);

        var flight = option(options(report().closedRoad().to(town)), OptionKind.HELICOPTER_PICKUP);

        assertThat(flight.legs().get(0).fulfils()).isEmpty();
        assertThat(flight.legs().get(1).fulfils()).containsExactly(ObligationType.CUSTOMER_AT_DESTINATION);
        assertThat(flight.atDestination()).isAfter(flight.legs().get(1).end());
    }

    @Test
    void what_waits_for_the_road_is_late_and_less_sure() {
        var proposal = options(report().closedRoad().to(GENEVA_AIRPORT));

        var car = option(proposal, OptionKind.REPLACEMENT_CAR);
        assertThat(car.confidence()).isEqualTo(0.57);
        assertThat(car.timeToMobility()).isGreaterThan(Duration.ofHours(6));
        assertThat(car.legs().getFirst().reservation())
                .isEqualTo(Reservation.untilRoadOpens(Instant.parse("2026-12-20T16:00:00Z")));
    }

    @Test
    void a_known_opening_of_the_road_counts() {
        var proposal = options(report().closedRoadUntil("2026-12-20T11:00:00Z").to(GENEVA_AIRPORT));

        var tow = option(proposal, OptionKind.REPLACEMENT_CAR).legs().get(1);
        assertThat(tow.reservation()).isEqualTo(Reservation.untilRoadOpens(Instant.parse("2026-12-20T11:00:00Z")));
    }

    @Test
    void on_an_open_road_a_gearbox_failure_brings_a_replacement_car() {
        var proposal = options(report().to(GENEVA_AIRPORT));

        assertThat(proposal.recommended()).contains(OptionKind.REPLACEMENT_CAR);
        assertThat(proposal.leftOut()).extracting(out -> out.kind()).containsExactly(OptionKind.REPAIR_ON_SCENE);
    }

    @Test
    void where_everybody_has_too_much_to_do_it_is_planned_for_afterwards() {
        has = Collections.nCopies(3, new Commitment(NEARBY, Duration.ofMinutes(40), null));

        var proposal = options(report().needing(ServiceType.BATTERY, 0.92).to(GENEVA_AIRPORT));

        var repair = option(proposal, OptionKind.REPAIR_ON_SCENE);
        assertThat(repair.legs().getFirst().arrival()).isAfter(clock.instant().plus(Duration.ofHours(2)));
    }

    @Test
    void a_flat_battery_is_one_job_that_settles_everything() {
        var proposal = options(report().needing(ServiceType.BATTERY, 0.92).to(GENEVA_AIRPORT));

        assertThat(proposal.recommended()).contains(OptionKind.REPAIR_ON_SCENE);
        assertThat(option(proposal, OptionKind.REPAIR_ON_SCENE).legs())
                .singleElement()
                .satisfies(leg -> assertThat(leg.fulfils())
                        .containsExactly(
                                ObligationType.CUSTOMER_AT_DESTINATION,
                                ObligationType.VEHICLE_RECOVERED,
                                ObligationType.VEHICLE_REPAIRED));
    }

    @Test
    void a_repair_is_tried_from_the_chance_that_the_policy_names() {
        assertThat(options(report().needing(ServiceType.DIAGNOSE_REPAIR, 0.5)).option(OptionKind.REPAIR_ON_SCENE))
                .isPresent();
        assertThat(options(report().needing(ServiceType.DIAGNOSE_REPAIR, 0.49)).option(OptionKind.REPAIR_ON_SCENE))
                .isEmpty();
    }

    @Test
    void a_helicopter_without_need_asks_an_agent() {
        var flight = option(options(report().to(GENEVA_AIRPORT)), OptionKind.HELICOPTER_PICKUP);

        assertThat(flight.needsAuthority()).isTrue();
        assertThat(flight.reasons()).contains("An agent has to decide on it.");
    }

    @Test
    void what_can_t_happen_is_left_out_with_the_reason() {
        fleet.remove(ResponderKind.COURIER);

        var proposal = options(report());

        assertThat(proposal.leftOut())
                .filteredOn(out -> out.kind() == OptionKind.REPLACEMENT_CAR)
                .extracting(out -> out.reason())
                .containsExactly("There is no courier on shift.");
        assertThat(proposal.leftOut())
                .filteredOn(out -> out.kind() == OptionKind.TAXI)
                .extracting(out -> out.reason())
                .containsExactly("Nobody said where they want to go.");
    }

    @Test
    void people_are_helped_also_while_no_tow_truck_is_free() {
        fleet.remove(ResponderKind.TOW_TRUCK);

        var car = option(options(report()), OptionKind.REPLACEMENT_CAR);

        assertThat(services(car)).contains(ServiceType.TOW);
        assertThat(car.reasons()).contains("There is no tow truck on shift. It is looked for.");
    }

    @Test
    void cover_pays_what_the_policy_says() {
        var covered = option(options(report().covered(CoverResult.COVERED)), OptionKind.REPLACEMENT_CAR);
        var unknown = option(options(report().covered(CoverResult.UNKNOWN)), OptionKind.REPLACEMENT_CAR);

        assertThat(covered.coveredBy()).isEqualTo(covered.cost());
        assertThat(unknown.coveredBy()).isEqualTo(Money.euros(0));
    }

    private Proposal options(ReportOf report) {
        var places = new Places(
                List.of(new Place("Workshop", new Position(6.77, 45.62))),
                List.of(new Place("Geneva airport", GENEVA_AIRPORT)),
                List.of());
        var planArea = new PlanArea(new NoAreas(), this::around, new EarliestArrival(), new LookedUp(), clock);
        var workOut = new WorkOutOptions(brand -> POLICY, places, OptionsTest::outfit, planArea, clock);
        return workOut.of(report.facts(clock.instant()), report.triage(), report.cover());
    }

    private List<List<FieldUnit>> around(List<Need> needs) {
        return needs.stream()
                .map(need -> fleet.contains(need.kind()) ? List.of(unit(need.kind(), has)) : List.<FieldUnit>of())
                .toList();
    }

    private static FieldUnit unit(ResponderKind kind, List<Commitment> has) {
        var pace = outfit(kind).pace();
        return new FieldUnit(
                new ResponderId(kind.name()),
                pace.speedKmh(),
                pace.detourFactor(),
                pace.turnout().toSeconds(),
                pace.stackSize(),
                true,
                true,
                Set.of("HELICOPTER", "SEATS(4)", "SEATS(1)", "BATTERY_STOCK", "DIAGNOSTICS"),
                NEARBY,
                null,
                has);
    }

    private static Outfit outfit(ResponderKind kind) {
        return kind == ResponderKind.HELICOPTER
                ? new Outfit(new Pace(220, 1, Duration.ofMinutes(10), Money.euros(3600), 2), Set.of())
                : new Outfit(new Pace(60, 1.3, Duration.ZERO, Money.euros(80), 3), Set.of());
    }

    private static Option option(Proposal proposal, OptionKind kind) {
        return proposal.option(kind).orElseThrow();
    }

    private static List<ServiceType> services(Option option) {
        return option.legs().stream().map(OptionLeg::service).toList();
    }

    private static final CarePolicy POLICY = new CarePolicy(
            "test-1",
            Set.of(
                    OptionKind.REPAIR_ON_SCENE,
                    OptionKind.REPLACEMENT_CAR,
                    OptionKind.TAXI,
                    OptionKind.HELICOPTER_PICKUP),
            Set.of(CoverResult.COVERED, CoverResult.UNKNOWN),
            90,
            1000,
            120,
            300,
            2000,
            10_000,
            Duration.ofHours(2),
            0.5,
            Duration.ofHours(6),
            0.5,
            60,
            Duration.ofDays(4));

    private static ReportOf report() {
        return new ReportOf(
                RoadAccess.OPEN,
                null,
                null,
                new ServiceNeed(ServiceType.DIAGNOSE_REPAIR, 0.1, "test"),
                CoverResult.UNKNOWN);
    }

    /// A report of four people above Val d'Isère.
    private record ReportOf(
            RoadAccess road,
            @Nullable Instant opensAt,
            @Nullable Position destination,
            ServiceNeed need,
            CoverResult result) {
        ReportOf closedRoad() {
            return new ReportOf(RoadAccess.CLOSED, null, destination, need, result);
        }

        ReportOf closedRoadUntil(String opens) {
            return new ReportOf(RoadAccess.CLOSED, Instant.parse(opens), destination, need, result);
        }

        ReportOf to(Position goal) {
            return new ReportOf(road, opensAt, goal, need, result);
        }

        ReportOf needing(ServiceType service, double chance) {
            return new ReportOf(road, opensAt, destination, new ServiceNeed(service, chance, "test"), result);
        }

        ReportOf covered(CoverResult cover) {
            return new ReportOf(road, opensAt, destination, need, cover);
        }

        IncidentFacts facts(Instant reportedAt) {
            return new IncidentFacts(
                    "lexus",
                    IncidentKind.BREAKDOWN,
                    reportedAt,
                    new Contact(null, "+33612345678", null, null),
                    null,
                    new Location(ABOVE_VAL_D_ISERE, null, road, opensAt, true),
                    null,
                    new Party(4, null, null, null, null, null, null),
                    destination == null ? null : new Journey(new Destination("there", destination), null));
        }

        Triage triage() {
            return new Triage(List.of(need), Urgency.NORMAL, List.of(), List.of());
        }

        Cover cover() {
            return new Cover(result, List.of(), null);
        }
    }

    private static final class NoAreas implements Areas {
        @Override
        public List<Area> all() {
            return List.of();
        }

        @Override
        public void lock() {}
    }
}
