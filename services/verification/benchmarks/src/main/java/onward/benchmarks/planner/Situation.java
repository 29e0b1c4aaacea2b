package onward.benchmarks.planner;

import java.time.Duration;
import java.util.List;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Effort;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import onward.planner.insertion.RunningPlan;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;

/// A problem of a family with a plan, and as many new requests in the same land, one after the other.
final class Situation {
    private static final int SEED = 1;
    private static final int SEED_OF_NEW_REQUESTS = 2;

    final Problem problem;
    final Plan plan;
    private final List<Request> another;
    private int asked;

    Situation(Family family, Duration planning) {
        problem = Generator.generate(family, SEED);
        plan = Optimiser.solve(problem, Effort.of(planning), (elapsed, cost, bound, phase) -> {})
                .plan();
        another = Generator.generate(family, SEED_OF_NEW_REQUESTS).requests().stream()
                .map(request -> request.withId("new-" + request.id()))
                .toList();
    }

    RunningPlan running() {
        return RunningPlan.of(problem, plan);
    }

    Request next() {
        return another.get(asked++ % another.size());
    }
}
