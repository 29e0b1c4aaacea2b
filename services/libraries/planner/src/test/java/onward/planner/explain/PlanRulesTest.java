package onward.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import onward.planner.PlainEvaluation;
import onward.planner.Problems;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Tour;
import onward.planner.problem.Unserved;

/// Plans thrown together by chance: valid ones are accounted for to the cent, all others are refused.
class PlanRulesTest {
    @Property(tries = 3000)
    void a_plan_is_valid_and_costs_as_much_as_by_plain_evaluation(@ForAll long seed) {
        var random = new Random(seed);
        var problem = Problems.random(seed, 1 + random.nextInt(3), 1 + random.nextInt(4), random.nextInt(3) == 0);
        var plan = plan(problem, random);

        var plainly = plainly(problem, plan);
        var complaint = Account.complaint(problem, plan);

        Statistics.collect(plainly.isPresent() ? "valid" : "invalid");
        Statistics.coverage(coverage -> coverage.check("valid").percentage(share -> share > 5));
        assertThat(complaint.isEmpty()).as(complaint.orElse("valid")).isEqualTo(plainly.isPresent());
        if (plainly.isPresent()) {
            double cost = plainly.getAsDouble();
            assertThat(Account.of(problem, plan).cost().total()).isCloseTo(cost, within(1e-6 * (1 + cost)));
        }
    }

    private static OptionalDouble plainly(Problem problem, Plan plan) {
        try {
            return OptionalDouble.of(new PlainEvaluation(problem).cost(plan));
        } catch (AssertionError invalid) {
            return OptionalDouble.empty();
        }
    }

    private static Plan plan(Problem problem, Random random) {
        var tours = new ArrayList<List<String>>();
        problem.units().forEach(unit -> tours.add(new ArrayList<>(unit.fixed())));
        var fixed = tours.stream().flatMap(List::stream).toList();
        var contracted = new ArrayList<String>();
        var unserved = new ArrayList<Unserved>();
        for (var request : problem.requests()) {
            int times = fixed.contains(request.id()) ? 0 : 1;
            times += random.nextInt(30) == 0 ? 1 - 2 * random.nextInt(2) : 0;
            for (int time = 0; time < times; time++) {
                int where = random.nextInt(tours.size() + 1);
                if (where < tours.size()) {
                    var tour = tours.get(where);
                    int first = random.nextInt(8) == 0
                            ? 0
                            : problem.units().get(where).fixed().size();
                    tour.add(Math.min(tour.size(), first + random.nextInt(3)), request.id());
                } else if (request.contractorCost() == null ^ random.nextInt(15) == 0) {
                    unserved.add(new Unserved(request.id(), "chance"));
                } else {
                    contracted.add(request.id());
                }
            }
        }
        var named = new ArrayList<Tour>();
        for (int unit = 0; unit < tours.size(); unit++) {
            if (!tours.get(unit).isEmpty() || random.nextBoolean()) {
                named.add(new Tour(problem.units().get(unit).id(), tours.get(unit)));
            }
        }
        return new Plan(named, contracted, unserved, null, null);
    }
}
