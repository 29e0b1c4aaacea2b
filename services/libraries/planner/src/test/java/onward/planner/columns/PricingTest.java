package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.search.Budget;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final long NODES = 100;

    private final Scope small = scope(6);
    private final Scope large = scope(Columns.FEW_REQUESTS + 1);

    @Test
    void while_there_is_budget_it_finds_tours_and_a_bound() {
        var pricing = new Pricing(large.instance, new Budget(0, 1), 1);

        assertThat(price(pricing, large)).isFinite();
        assertThat(tours(pricing)).isPositive();
    }

    @Test
    void when_the_budget_is_used_up_nothing_is_searched_and_nothing_claimed() {
        var budget = new Budget(0, 1);
        var pricing = new Pricing(large.instance, budget, 1);
        price(pricing, large);
        budget.spend(1);

        assertThat(price(pricing, large)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(tours(pricing)).isZero();
        assertThat(pricing.collect(large, prices(large), 300, new double[large.units.length], 0, 1, NODES))
                .isFalse();
    }

    @Test
    void what_is_small_is_priced_though_the_budget_is_used_up() {
        var budget = new Budget(0, 1);
        budget.spend(1);
        var pricing = new Pricing(small.instance, budget, 1);

        assertThat(price(pricing, small)).isFinite();
        assertThat(tours(pricing)).isPositive();
    }

    private static double price(Pricing pricing, Scope scope) {
        return pricing.price(scope, prices(scope), 300, 3, NODES);
    }

    private static int tours(Pricing pricing) {
        return Arrays.stream(pricing.tours).mapToInt(tours -> tours.length).sum();
    }

    private static Scope scope(int requests) {
        return Scope.whole(new Numbered(Problems.random(4, 3, requests, true)).instance);
    }

    private static double[] prices(Scope scope) {
        double[] prices = new double[scope.instance.requests];
        Arrays.fill(prices, 250);
        return prices;
    }
}
