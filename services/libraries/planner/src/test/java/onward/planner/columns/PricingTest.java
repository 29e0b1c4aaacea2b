package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.search.Budget;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final long ALL = Long.MAX_VALUE;

    private final Scope scope = Scope.whole(new Numbered(Problems.random(4, 3, 6, true)).instance);
    private final double[] price = prices();

    @Test
    void while_there_is_budget_it_finds_tours_and_a_bound() {
        var pricing = new Pricing(scope.instance, new Budget(0, 1), 1);

        double bound = pricing.price(scope, price, 300, 3, ALL);

        assertThat(bound).isFinite();
        assertThat(Arrays.stream(pricing.tours).mapToInt(tours -> tours.length).sum())
                .isPositive();
        assertThat(pricing.collect(scope, price, 300, pricing.least, 10, 1000, ALL))
                .isTrue();
    }

    @Test
    void when_the_budget_is_used_up_nothing_is_searched_and_nothing_claimed() {
        var spent = new Budget(0, 1);
        var pricing = new Pricing(scope.instance, spent, 1);
        pricing.price(scope, price, 300, 3, ALL);
        double[] least = pricing.least.clone();
        spent.spend(1);

        double bound = pricing.price(scope, price, 300, 3, ALL);

        assertThat(bound).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Arrays.stream(pricing.tours)).allMatch(tours -> tours.length == 0);
        assertThat(pricing.collect(scope, price, 300, least, 10, 1000, ALL)).isFalse();
    }

    private double[] prices() {
        double[] prices = new double[scope.instance.requests];
        Arrays.fill(prices, 250);
        return prices;
    }
}
