package onward.planner.explain;

import static onward.planner.problem.Malformed.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import onward.planner.problem.Obstacle;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;

/// The rules that a plan for a problem keeps: every request is in one place, and that place may have it.
public final class Fit {
    private final Problem problem;
    private final Roll roll;
    private final Leftovers leftovers;
    private final Map<String, String> whereabouts = new HashMap<>();

    private Fit(Problem problem) {
        this.problem = problem;
        roll = new Roll(problem);
        leftovers = new Leftovers(problem.units());
    }

    /// Throws [Misfit] with the rule that the plan breaks.
    public static void check(Problem problem, Plan plan) {
        new Fit(problem).check(plan);
    }

    private void check(Plan plan) {
        roll.check(plan);
        checkTours(plan.tours());
        plan.contracted().forEach(id -> leftovers.checkContracted(take(id, "contracted")));
        plan.unserved().forEach(unserved -> leftovers.checkUnserved(take(unserved.request(), "unserved")));
        for (var request : problem.requests()) {
            if (!whereabouts.containsKey(request.id())) {
                throw new Misfit("request %s is in no tour, nor contracted".formatted(quoted(request.id())));
            }
        }
    }

    private void checkTours(List<Tour> tours) {
        var toured = new HashSet<String>();
        for (var tour : tours) {
            var unit = roll.unit(tour.unit());
            if (!toured.add(unit.id())) {
                throw new Misfit("unit %s has two tours".formatted(quoted(unit.id())));
            }
            var where = "the tour of unit " + quoted(unit.id());
            tour.requests().forEach(id -> checkServes(unit, take(id, where)));
            checkFixed(unit, tour.requests());
        }
        problem.units().stream()
                .filter(unit -> !toured.contains(unit.id()))
                .forEach(unit -> checkFixed(unit, List.of()));
    }

    private static void checkServes(Unit unit, Request request) {
        Obstacle.between(unit, request).ifPresent(obstacle -> {
            throw new Misfit("unit %s can't serve request %s: it %s"
                    .formatted(quoted(unit.id()), quoted(request.id()), obstacle.words()));
        });
    }

    private Request take(String id, String where) {
        var before = whereabouts.putIfAbsent(id, where);
        if (before != null) {
            var form = before.equals(where) ? "request %s is twice in %s" : "request %s is in %s and in %s";
            throw new Misfit(form.formatted(quoted(id), before, where));
        }
        return roll.request(id);
    }

    private static void checkFixed(Unit unit, List<String> stops) {
        int count = unit.fixed().size();
        if (stops.size() < count || !stops.subList(0, count).equals(unit.fixed())) {
            throw new Misfit("the tour of unit %s does not begin with its fixed requests".formatted(quoted(unit.id())));
        }
    }
}
