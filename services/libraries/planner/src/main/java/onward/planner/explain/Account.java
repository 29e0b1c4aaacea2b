package onward.planner.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;

/// A plan's schedules and costs, computed from the problem and the tours alone.
public final class Account {
    private final Problem problem;
    private final Plan plan;
    private final List<Schedule> schedules = new ArrayList<>();
    private Cost cost = Cost.NONE;

    private Account(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        var numbered = Numbered.open(problem, 0);
        var tours = numbered.tours(plan.tours());
        for (int unit = 0; unit < tours.length; unit++) {
            var route = new Route(numbered.instance, unit);
            route.set(tours[unit], tours[unit].length);
            var schedule = Schedule.of(numbered, route);
            schedules.add(schedule);
            cost = cost.plus(schedule.cost());
        }
        for (var request : plan.contracted()) {
            cost = cost.plus(Schedule.contracted(numbered.instance, problem, numbered.request(request)));
        }
    }

    /// Of a plan that fits the problem; throws [Misfit] when it doesn't.
    public static Account of(Problem problem, Plan plan) {
        Fit.check(problem, plan);
        var account = new Account(problem, plan);
        Claims.check(plan, account.cost.total());
        return account;
    }

    /// What is wrong with a plan, or nothing.
    public static Optional<String> complaint(Problem problem, Plan plan) {
        try {
            of(problem, plan);
            return Optional.empty();
        } catch (Misfit misfit) {
            return Optional.of(String.valueOf(misfit.getMessage()));
        }
    }

    public Problem problem() {
        return problem;
    }

    public Plan plan() {
        return plan;
    }

    /// Of every unit, in the problem's order.
    public List<Schedule> schedules() {
        return schedules;
    }

    public Cost cost() {
        return cost;
    }
}
