package onward.resolution.loyalty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import onward.resolution.loyalty.domain.Balance;
import org.jspecify.annotations.Nullable;

/// All customers of the cohort in one currency: what care cost, what came back, and the mean of what came back
/// less what was spent. The true mean lies within `netMargin` of it, 95 times in 100.
@JsonInclude(JsonInclude.Include.ALWAYS)
record BalanceJson(
        String currency,
        String cost,
        String returned,
        @Nullable String netPerCustomer,
        @Nullable String netMargin) {
    static BalanceJson of(Balance balance) {
        return new BalanceJson(
                balance.currency(),
                amount(balance.cost()),
                amount(balance.returned()),
                text(balance.netPerCustomer()),
                text(balance.netMargin()));
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount(amount);
    }
}
