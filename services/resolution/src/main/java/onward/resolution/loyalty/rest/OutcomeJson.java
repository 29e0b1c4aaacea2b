package onward.resolution.loyalty.rest;

import java.util.List;
import onward.resolution.figures.ShareJson;
import onward.resolution.loyalty.domain.Outcome;

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
