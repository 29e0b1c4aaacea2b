package onward.resolution.loyalty.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The cost of care against what came back, of all customers of a cohort, in one currency: nothing is converted.
/// `netSquares` is the sum of the squares of what came back less what was spent, customer by customer.
public record Balance(String currency, long customers, BigDecimal cost, BigDecimal returned, double netSquares) {
    private static final double Z = 1.959963984540054;
    private static final int DECIMALS = 2;

    /// What came back less what was spent, per customer; null without customers.
    public @Nullable BigDecimal netPerCustomer() {
        return customers == 0
                ? null
                : returned.subtract(cost).divide(BigDecimal.valueOf(customers), DECIMALS, RoundingMode.HALF_UP);
    }

    /// How far the true mean may be from that, 95 times in 100: the normal approximation by the sample's variance.
    /// Null below two customers.
    public @Nullable BigDecimal netMargin() {
        if (customers < 2) {
            return null;
        }
        double mean = returned.subtract(cost).doubleValue() / customers;
        double variance = Math.max(0, (netSquares - customers * mean * mean) / (customers - 1));
        return BigDecimal.valueOf(Z * Math.sqrt(variance / customers)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
