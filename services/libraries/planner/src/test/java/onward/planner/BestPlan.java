package onward.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onward.planner.problem.Problem;
import onward.planner.problem.Unit;

/// The cost of the best plan of a tiny problem, found by trying everything.
final class BestPlan {
    private final Problem problem;
    private final PlainEvaluation evaluation;

    BestPlan(Problem problem) {
        this.problem = problem;
        evaluation = new PlainEvaluation(problem);
    }

    double cost() {
        int sets = 1 << problem.requests().size();
        double[] best = leftOver(sets);
        for (var unit : problem.units()) {
            double[] tours = tours(unit, sets);
            double[] with = new double[sets];
            for (int set = 0; set < sets; set++) {
                with[set] = Double.POSITIVE_INFINITY;
                for (int part = set; ; part = (part - 1) & set) {
                    with[set] = Math.min(with[set], tours[part] + best[set & ~part]);
                    if (part == 0) {
                        break;
                    }
                }
            }
            best = with;
        }
        return best[sets - 1];
    }

    /// What it costs when nobody but contractors serve a set of requests.
    private double[] leftOver(int sets) {
        double[] costs = new double[sets];
        for (int set = 0; set < sets; set++) {
            for (int i = 0; i < problem.requests().size(); i++) {
                var request = problem.requests().get(i);
                if ((set >> i & 1) == 1) {
                    costs[set] += !evaluation.isContractable(request)
                            ? Double.POSITIVE_INFINITY
                            : request.contractorCost() == null ? 0 : evaluation.contractor(request);
                }
            }
        }
        return costs;
    }

    private double[] tours(Unit unit, int sets) {
        double[] costs = new double[sets];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        int fixed = 0;
        for (int i = 0; i < problem.requests().size(); i++) {
            fixed |= unit.fixed().contains(problem.requests().get(i).id()) ? 1 << i : 0;
        }
        extend(unit, new ArrayList<>(unit.fixed()), fixed, costs);
        return costs;
    }

    private void extend(Unit unit, List<String> tour, int set, double[] costs) {
        costs[set] = Math.min(costs[set], evaluation.cost(unit, tour));
        for (int i = 0; i < problem.requests().size(); i++) {
            var request = problem.requests().get(i);
            if ((set >> i & 1) == 0 && evaluation.serves(unit, request)) {
                tour.add(request.id());
                extend(unit, tour, set | 1 << i, costs);
                tour.removeLast();
            }
        }
    }
}
