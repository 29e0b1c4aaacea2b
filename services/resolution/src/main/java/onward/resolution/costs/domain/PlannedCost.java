package onward.resolution.costs.domain;

import onward.contracts.value.Money;

/// What a journey plan is expected to cost, what of it cover pays, in the same currency, and who pays the rest.
public record PlannedCost(Money total, Money covered, Payer restPaidBy) {
    /// What cover does not pay, the customer does.
    public PlannedCost(Money total, Money covered) {
        this(total, covered, Payer.CUSTOMER);
    }

    public PlannedCost {
        if (!total.currency().equals(covered.currency())) {
            throw new IllegalArgumentException(
                    "A plan in %s can't be covered in %s.".formatted(total.currency(), covered.currency()));
        }
    }
}
