package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// Prices to begin with: what each request costs more in the plan as it is.
public final class Guess {
    private Guess() {}

    public static double[] prices(Instance instance, int[][] plan) {
        double[] prices = instance.contractorCost.clone();
        for (int unit = 0; unit < plan.length; unit++) {
            var whole = new Route(instance, unit);
            var route = new Route(instance, unit);
            whole.set(plan[unit], plan[unit].length);
            for (int position = route.fixed(); position < plan[unit].length; position++) {
                route.copy(whole);
                route.remove(position, 1);
                int request = plan[unit][position];
                prices[request] = Math.max(0, Math.min(whole.cost() - route.cost(), instance.contractorCost[request]));
            }
        }
        return Arrays.stream(prices).map(price -> Math.min(price, 1e5)).toArray();
    }
}
