package onward.dispatch.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.planner.problem.Kind;
import onward.planner.problem.Unit;

/// Responders as the planner's units: what they hold is fixed, first what is under way, then by the time at which they
/// said to be there. Who is off duty does what it holds and nothing else.
final class PosedUnits {
    private static final Comparator<OpenJob> IN_ORDER = Comparator.comparing(OpenJob::isActive)
            .reversed()
            .thenComparing(OpenJob::eta, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(job -> job.id().value());

    private final Posing posing;
    private final Set<String> brands;
    private final Map<ResponderId, List<OpenJob>> held;
    private final Map<ResponderId, Set<String>> askedTokens = new HashMap<>();

    PosedUnits(Posing posing, List<OpenJob> planned) {
        this.posing = posing;
        brands = planned.stream().map(OpenJob::brand).collect(Collectors.toSet());
        held = planned.stream()
                .filter(job -> job.heldBy() != null)
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(OpenJob::heldBy));
        for (var job : planned) {
            if (job.asked().size() > 1) {
                job.asked()
                        .forEach(asked -> askedTokens
                                .computeIfAbsent(asked, none -> new HashSet<>())
                                .add(Posing.asked(job)));
            }
        }
    }

    static String kindId(FleetUnit unit) {
        return "%s at %s km/h × %s".formatted(unit.kind(), unit.speedKmh(), unit.detourFactor());
    }

    static Kind kind(FleetUnit unit) {
        return new Kind(unit.speedKmh(), unit.detourFactor());
    }

    Unit unit(FleetUnit unit) {
        var jobs = held.getOrDefault(unit.id(), List.of());
        boolean underWay = !jobs.isEmpty() && jobs.getFirst().isActive();
        var shiftUntil = unit.shiftUntil();
        return new Unit(
                unit.id().value(),
                kindId(unit),
                capabilities(unit),
                Posing.position(unit.position()),
                underWay ? 0 : unit.turnout().toSeconds(),
                Posing.position(unit.home()),
                shiftUntil == null ? Posing.NEVER : posing.secondsUntil(shiftUntil),
                unit.costPerHour(),
                unit.costPerHour(),
                unit.costPerHour() * posing.terms().overtimeFactor(),
                jobs.stream().map(job -> job.id().toString()).toList());
    }

    private Set<String> capabilities(FleetUnit unit) {
        var capabilities = new HashSet<>(askedTokens.getOrDefault(unit.id(), Set.of()));
        if (unit.onDuty()) {
            capabilities.addAll(unit.able());
            capabilities.add(Posing.ofKind(unit.kind()));
            brands.stream().filter(unit::serves).map(Posing::servesBrand).forEach(capabilities::add);
        }
        return capabilities;
    }
}
