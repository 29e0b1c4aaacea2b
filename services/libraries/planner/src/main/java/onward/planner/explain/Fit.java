package onward.planner.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import onward.planner.problem.Malformed;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;

/// The rules that a plan for a problem keeps.
final class Fit {
    private static final double SAME = 1e-6;

    private final Problem problem;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();
    private final Map<String, String> whereabouts = new HashMap<>();

    Fit(Problem problem) {
        this.problem = problem;
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        problem.requests().forEach(request -> requests.put(request.id(), request));
    }

    void check(Plan plan) {
        checkNames(plan);
        checkTours(plan);
        plan.contracted().forEach(this::checkContracted);
        for (var unserved : plan.unserved()) {
            checkUnserved(take(unserved.request(), "unserved"));
        }
        for (var request : problem.requests()) {
            if (!whereabouts.containsKey(request.id())) {
                throw new Misfit("request %s is in no tour, nor contracted".formatted(quoted(request.id())));
            }
        }
    }

    static void checkClaims(Plan plan, double cost) {
        var claimed = plan.cost();
        if (claimed != null && Math.abs(claimed - cost) > SAME * Math.max(1, Math.abs(cost))) {
            throw new Misfit("it claims a cost of %s, but costs %s".formatted(claimed, cost));
        }
        var bound = plan.lowerBound();
        if (bound != null && bound - cost > SAME * Math.max(1, Math.abs(cost))) {
            throw new Misfit("it claims a lower bound of %s, but costs only %s".formatted(bound, cost));
        }
    }

    private void checkNames(Plan plan) {
        for (var tour : plan.tours()) {
            if (!units.containsKey(tour.unit())) {
                throw another("unit", tour.unit());
            }
            tour.requests().forEach(this::checkName);
        }
        plan.contracted().forEach(this::checkName);
        plan.unserved().forEach(unserved -> checkName(unserved.request()));
    }

    private void checkName(String request) {
        if (!requests.containsKey(request)) {
            throw another("request", request);
        }
    }

    private void checkTours(Plan plan) {
        Set<String> toured = new HashSet<>();
        for (var tour : plan.tours()) {
            var unit = Objects.requireNonNull(units.get(tour.unit()));
            if (!toured.add(tour.unit())) {
                throw new Misfit("unit %s has two tours".formatted(quoted(tour.unit())));
            }
            tour.requests().forEach(id -> checkServed(unit, take(id, "the tour of unit " + quoted(unit.id()))));
            checkFixed(unit, tour);
        }
        for (var unit : problem.units()) {
            if (!unit.fixed().isEmpty() && !toured.contains(unit.id())) {
                checkFixed(unit, new Tour(unit.id(), List.of()));
            }
        }
    }

    private Request take(String id, String where) {
        var before = whereabouts.putIfAbsent(id, where);
        if (before != null) {
            throw new Misfit(
                    before.equals(where)
                            ? "request %s is twice in %s".formatted(quoted(id), where)
                            : "request %s is in %s and in %s".formatted(quoted(id), before, where));
        }
        return Objects.requireNonNull(requests.get(id));
    }

    private static void checkServed(Unit unit, Request request) {
        var lacking = new HashSet<>(request.requires());
        lacking.removeAll(unit.capabilities());
        if (!lacking.isEmpty()) {
            throw cannot(unit, request, "lacks " + String.join(", ", new TreeSet<>(lacking)));
        }
        if (request.excluded().contains(unit.id())) {
            throw cannot(unit, request, "is excluded");
        }
        if (request.pinnedTo() != null && !request.pinnedTo().equals(unit.id())) {
            throw cannot(unit, request, "is not " + quoted(request.pinnedTo()) + ", to which it is pinned");
        }
    }

    private static void checkFixed(Unit unit, Tour tour) {
        int count = unit.fixed().size();
        if (tour.requests().size() < count || !tour.requests().subList(0, count).equals(unit.fixed())) {
            throw new Misfit("the tour of unit %s does not begin with its fixed requests".formatted(quoted(unit.id())));
        }
    }

    private void checkContracted(String id) {
        var request = take(id, "contracted");
        if (request.contractorCost() == null) {
            throw new Misfit("request %s is contracted, but no contractor can be had".formatted(quoted(id)));
        }
        var pinned = request.pinnedTo();
        if (pinned != null && Objects.requireNonNull(units.get(pinned)).canServe(request)) {
            throw new Misfit("request %s is contracted, but pinned to unit %s".formatted(quoted(id), quoted(pinned)));
        }
    }

    private void checkUnserved(Request request) {
        if (request.contractorCost() != null) {
            throw new Misfit("request %s is unserved, but a contractor can be had".formatted(quoted(request.id())));
        }
        for (var unit : problem.units()) {
            if (unit.canServe(request)
                    && (request.pinnedTo() == null || request.pinnedTo().equals(unit.id()))) {
                throw new Misfit("request %s is unserved, but unit %s can serve it"
                        .formatted(quoted(request.id()), quoted(unit.id())));
            }
        }
    }

    private static Misfit cannot(Unit unit, Request request, String reason) {
        return new Misfit(
                "unit %s can't serve request %s: it %s".formatted(quoted(unit.id()), quoted(request.id()), reason));
    }

    private static Misfit another(String what, String id) {
        return new Misfit("it is a plan for another problem: there is no %s %s".formatted(what, quoted(id)));
    }

    private static String quoted(String id) {
        return Malformed.quoted(id);
    }
}
