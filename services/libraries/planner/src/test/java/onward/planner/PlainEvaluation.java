package onward.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.planner.problem.Plan;
import onward.planner.problem.Position;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;

/// Costs and rules word for word as the format has them, without any cleverness: what the quick ones are held against.
public final class PlainEvaluation {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final Problem problem;

    public PlainEvaluation(Problem problem) {
        this.problem = problem;
    }

    /// The cost of a plan, which must be valid.
    public double cost(Plan plan) {
        check(plan);
        double cost = 0;
        for (var unit : problem.units()) {
            cost += cost(unit, tour(plan, unit));
        }
        for (var id : plan.contracted()) {
            cost += contractor(request(id));
        }
        return cost;
    }

    public double contractor(Request request) {
        return Objects.requireNonNull(request.contractorCost()) + (former(request) == null ? 0 : changeCost());
    }

    /// The cost of one unit's tour.
    public double cost(Unit unit, List<String> requests) {
        double now = Math.max(0, unit.availableAt());
        double drive = 0;
        double service = 0;
        double cost = 0;
        var place = unit.position();
        for (var id : requests) {
            var request = request(id);
            drive += seconds(unit, place, request.position());
            now += seconds(unit, place, request.position());
            now = Math.max(now, request.notBefore());
            cost += Math.max(0, now - request.dueAt()) / 3600 * request.latenessCostPerHour();
            now += request.serviceSeconds();
            service += request.serviceSeconds();
            place = request.end();
            var former = former(request);
            cost += former != null && !former.equals(unit.id()) ? changeCost() : 0;
        }
        drive += seconds(unit, place, unit.home());
        now += seconds(unit, place, unit.home());
        return cost
                + drive / 3600 * unit.driveCostPerHour()
                + service / 3600 * unit.serviceCostPerHour()
                + Math.max(0, now - unit.shiftEnd()) / 3600 * unit.overtimeCostPerHour();
    }

    public boolean serves(Unit unit, Request request) {
        return unit.capabilities().containsAll(request.requires())
                && !request.excluded().contains(unit.id())
                && (request.pinnedTo() == null || request.pinnedTo().equals(unit.id()));
    }

    /// Whether the request may be left to a contractor, or to nobody.
    public boolean isContractable(Request request) {
        boolean servable = problem.units().stream().anyMatch(unit -> serves(unit, request));
        return !servable || (request.pinnedTo() == null && request.contractorCost() != null);
    }

    private double changeCost() {
        return Objects.requireNonNull(problem.previous()).changeCost();
    }

    private @Nullable String former(Request request) {
        var previous = problem.previous();
        return previous == null
                ? null
                : previous.tours().stream()
                        .filter(tour -> tour.requests().contains(request.id()))
                        .map(Tour::unit)
                        .findAny()
                        .orElse(null);
    }

    private void check(Plan plan) {
        Set<String> seen = new HashSet<>();
        for (var unit : problem.units()) {
            var tour = tour(plan, unit);
            require(tour.size() >= unit.fixed().size()
                    && tour.subList(0, unit.fixed().size()).equals(unit.fixed()));
            for (var id : tour) {
                require(seen.add(id) && serves(unit, request(id)));
            }
        }
        for (var id : plan.contracted()) {
            require(seen.add(id) && isContractable(request(id)) && request(id).contractorCost() != null);
        }
        for (var unserved : plan.unserved()) {
            var request = request(unserved.request());
            require(seen.add(request.id()) && isContractable(request) && request.contractorCost() == null);
        }
        require(seen.size() == problem.requests().size());
    }

    private static void require(boolean rule) {
        if (!rule) {
            throw new AssertionError("The plan is not valid.");
        }
    }

    private static List<String> tour(Plan plan, Unit unit) {
        return plan.tours().stream()
                .filter(tour -> tour.unit().equals(unit.id()))
                .findAny()
                .map(Tour::requests)
                .orElse(List.of());
    }

    private Request request(String id) {
        return problem.requests().stream()
                .filter(request -> request.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private double seconds(Unit unit, Position from, Position to) {
        var kind = Objects.requireNonNull(problem.kinds().get(unit.kind()));
        double halfLat = Math.toRadians(to.lat() - from.lat()) / 2;
        double halfLon = Math.toRadians(to.lon() - from.lon()) / 2;
        double a = Math.pow(Math.sin(halfLat), 2)
                + Math.cos(Math.toRadians(from.lat()))
                        * Math.cos(Math.toRadians(to.lat()))
                        * Math.pow(Math.sin(halfLon), 2);
        double metres = 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
        return metres * kind.detourFactor() / (kind.speedKmh() / 3.6);
    }
}
