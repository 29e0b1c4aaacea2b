package onward.dispatch.journey;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.CountedCapabilities;
import onward.dispatch.fleet.domain.Outfits.Outfit;
import onward.dispatch.fleet.domain.Pace;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.journey.domain.Aircraft;
import onward.dispatch.journey.domain.CarePolicy;
import onward.dispatch.journey.domain.Daylight;
import onward.dispatch.journey.domain.LeftOut;
import onward.dispatch.journey.domain.NamedPlace;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.OptionLeg;
import onward.dispatch.journey.domain.Places;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.planning.LookedUp;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;
import onward.testkit.MutableClock;

/// The world in which options are worked out: what a test says of the fleet, the light and the policy.
final class Alps {
    static final Position NEARBY = new Position(6.90, 45.46);
    static final Position TOWN = new Position(6.77, 45.62);

    final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    final List<FieldUnit> fleet = new ArrayList<>();
    final Map<ResponderId, Aircraft> helicopters = new HashMap<>();
    final List<NamedPlace> landingSites = new ArrayList<>(List.of(
            new NamedPlace("Geneva airport", Stranded.GENEVA_AIRPORT),
            new NamedPlace("Town heliport", new Position(6.765, 45.615))));
    final List<NamedPlace> hotels = new ArrayList<>(List.of(new NamedPlace("Hotel de Ville", TOWN)));
    final Garage garage = new Garage();
    CarePolicy policy = Policies.DEMO;
    Daylight daylight = new Daylight() {
        @Override
        public boolean isLight(Position place, Instant at) {
            return true;
        }

        @Override
        public Instant nextDawn(Position place, Instant after) {
            return after;
        }
    };

    /// One of each kind of road unit of the own fleet, a helicopter, and somebody of the staff.
    static Alps withOneOfEach() {
        var alps = new Alps();
        for (var kind : ResponderKind.values()) {
            alps.has(kind.name(), kind, "SEATS(4)", "BATTERY_STOCK", "TYRE_KIT", "DIAGNOSTICS", "FLATBED");
        }
        alps.without(ResponderKind.PARTNER_DESK);
        alps.without(ResponderKind.HELICOPTER);
        alps.has("HELICOPTER", ResponderKind.HELICOPTER, "HELICOPTER", "SEATS(4)");
        return alps;
    }

    void has(String id, ResponderKind kind, String... able) {
        has(id, kind, List.of(), able);
    }

    void has(String id, ResponderKind kind, List<Commitment> busyWith, String... able) {
        has(id, kind, busyWith, Origin.OWN, able);
    }

    /// A partner's desk that takes 120 euros an hour and declines one time in five.
    void hasDesk(String... able) {
        var desk = new Origin.Desk(120, 1.3 / 60_000, 0.2);
        has("PARTNER_DESK-1", ResponderKind.PARTNER_DESK, List.of(), desk, able);
    }

    private void has(String id, ResponderKind kind, List<Commitment> busyWith, Origin origin, String... able) {
        var pace = outfit(kind).pace();
        fleet.add(new FieldUnit(
                new ResponderId(id),
                pace.speedKmh(),
                pace.detourFactor(),
                pace.turnout().toSeconds(),
                pace.stackSize(),
                true,
                true,
                CountedCapabilities.expanded(
                        Stream.of(able).map(Capability::parse).toList()),
                NEARBY,
                null,
                busyWith,
                List.of(),
                origin));
    }

    void without(ResponderKind kind) {
        fleet.removeIf(unit -> unit.id().value().startsWith(kind.name()));
    }

    Proposal options(Stranded report) {
        return workOutOptions().of(report.facts(clock.instant()), report.triage(), report.cover());
    }

    Option option(Stranded report, OptionKind kind) {
        return options(report).option(kind).orElseThrow();
    }

    String whyNot(Stranded report, OptionKind kind) {
        return options(report).leftOut().stream()
                .filter(out -> out.kind() == kind)
                .map(LeftOut::reason)
                .findFirst()
                .orElseThrow();
    }

    WorkOutOptions workOutOptions() {
        var places = new Places(List.of(new NamedPlace("Workshop", TOWN)), landingSites, hotels);
        var planArea = new PlanArea(this::around, new LookedUp(), () -> Duration.ofMinutes(45), clock);
        return new WorkOutOptions(
                brand -> policy,
                places,
                Alps::outfit,
                daylight,
                new LookAround(ids -> helicopters, garage.lendCar()),
                planArea,
                clock);
    }

    private List<List<FieldUnit>> around(List<Need> needs) {
        return needs.stream()
                .map(need ->
                        fleet.stream().filter(unit -> isOf(need.kind(), unit)).toList())
                .toList();
    }

    private static boolean isOf(ResponderKind kind, FieldUnit unit) {
        return unit.id().value().startsWith(kind.name());
    }

    static Outfit outfit(ResponderKind kind) {
        return kind == ResponderKind.HELICOPTER
                ? new Outfit(new Pace(220, 1, Duration.ofMinutes(10), Money.euros(3600), 2), Set.of())
                : new Outfit(new Pace(60, 1.3, Duration.ZERO, Money.euros(80), 3), Set.of());
    }

    static List<ServiceType> services(Option option) {
        return option.legs().stream().map(OptionLeg::service).toList();
    }

    static OptionLeg leg(Option option, ServiceType service) {
        return option.legs().stream()
                .filter(leg -> leg.service() == service)
                .findFirst()
                .orElseThrow();
    }

    /// How many a leg carries that does not carry all.
    static int people(OptionLeg leg) {
        return requireNonNull(leg.particulars().party()).headcount();
    }

    static Reservation reservation(OptionLeg leg) {
        return requireNonNull(leg.reservation());
    }

    static Stop to(OptionLeg leg) {
        return requireNonNull(leg.to());
    }
}
