package onward.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.PlanningTerms;
import onward.planner.problem.Position;

/// What the units and the requests of one problem have in common: the picture, and its instant as second 0.
record Posing(AreaPicture picture, Map<ResponderId, FleetUnit> units, PlanningTerms terms) {
    /// What has no end: as far from now as the planner's format looks.
    static final double NEVER = Duration.ofDays(365).toSeconds();

    static Posing of(AreaPicture picture, PlanningTerms terms) {
        return new Posing(picture, picture.units(), terms);
    }

    /// Seconds from the picture, what is past counting as now.
    double secondsUntil(Instant instant) {
        var until = Duration.between(picture.drawnAt(), instant);
        return until.isNegative() ? 0 : Math.min(NEVER, until.toMillis() / 1000.0);
    }

    /// Whether it is planned as a request: partner desks see to theirs by themselves, and what starts too far ahead is
    /// not planned yet.
    boolean isPlanned(OpenJob job) {
        return !isWithDesk(job) && !job.startsAfter(picture.drawnAt().plus(terms.horizon()));
    }

    boolean isWithDesk(OpenJob job) {
        var holder = job.heldBy();
        return holder == null
                ? !job.asked().isEmpty() && job.asked().stream().allMatch(this::isDesk)
                : !units.containsKey(holder) || isDesk(holder);
    }

    /// Those of them whom the problem has as units.
    Set<ResponderId> there(Set<ResponderId> ids) {
        return ids.stream().filter(id -> units.containsKey(id) && !isDesk(id)).collect(Collectors.toSet());
    }

    /// Those whom a neighbour lends only near its border, and the job is not there.
    Set<ResponderId> notLentFor(OpenJob job) {
        return units.values().stream()
                .filter(unit -> !unit.isLentFor(job))
                .map(FleetUnit::id)
                .collect(Collectors.toSet());
    }

    private boolean isDesk(ResponderId id) {
        var unit = units.get(id);
        return unit != null && unit.isDesk();
    }

    /// What a request demands of a unit beside capabilities; a unit has it as if it were one.
    static String ofKind(Enum<?> kind) {
        return "is " + kind;
    }

    static String servesBrand(String brand) {
        return "serves " + brand;
    }

    static String asked(OpenJob job) {
        return "was asked for " + job.id();
    }

    static Position position(onward.contracts.value.Position place) {
        return new Position(place.lat(), place.lon());
    }
}
