package onward.resolution.loyalty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import onward.resolution.figures.ShareJson;
import onward.resolution.loyalty.domain.Balance;
import onward.resolution.loyalty.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// What became of the customers who were known that many months; with fewer than 30 of them it is `small`, and says
/// next to nothing.
record OutcomeJson(
        int months,
        long customers,
        boolean small,
        ShareJson retained,
        ShareJson serviced,
        ShareJson repurchased,
        ShareJson referred,
        List<BalanceJson> money) {
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

    static OutcomeJson of(Outcome outcome) {
        return new OutcomeJson(
                outcome.months(),
                outcome.customers(),
                outcome.isSmall(),
                ShareJson.of(outcome.retained()),
                ShareJson.of(outcome.serviced()),
                ShareJson.of(outcome.repurchased()),
                ShareJson.of(outcome.referred()),
                outcome.balances().stream().map(BalanceJson::of).toList());
    }
}
