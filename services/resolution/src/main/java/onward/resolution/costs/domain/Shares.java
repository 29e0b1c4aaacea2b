package onward.resolution.costs.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// Who pays which part of what a plan's jobs cost: cover as much of each as of the whole plan, somebody else the rest.
public record Shares(@Nullable PlannedCost planned) {
    private static final int DIGITS = 10;

    /// The parts that are not zero; they add up to the amount, to the last cent.
    public Map<Payer, Money> of(Money amount) {
        var covered = covered(amount);
        var rest = amount.minus(covered);
        var parts = new LinkedHashMap<Payer, Money>();
        if (covered.amount().signum() != 0) {
            parts.put(Payer.COVER, covered);
        }
        if (rest.amount().signum() != 0) {
            parts.put(planned == null ? Payer.CUSTOMER : planned.restPaidBy(), rest);
        }
        return parts;
    }

    private Money covered(Money amount) {
        if (planned == null || planned.total().amount().signum() <= 0) {
            return Money.none(amount.currency());
        }
        var part = planned.covered()
                .amount()
                .divide(planned.total().amount(), DIGITS, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
        return new Money(amount.amount().multiply(part), amount.currency());
    }
}
