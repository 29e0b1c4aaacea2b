package onward.resolution.costs.domain;

import onward.contracts.value.Money;

/// What a journey plan is expected to cost, and what of it cover pays, in the same currency.
public record PlannedCost(Money total, Money covered) {
    public PlannedCost {
        if (!total.currency().equals(covered.currency())) {
            throw new IllegalArgumentException(
                    "A plan in %s can't be covered in %s.".formatted(total.currency(), covered.currency()));
        }
    }
}
