package onward.dispatch.planning.rest;

import onward.contracts.value.Money;
import onward.dispatch.planning.domain.PlanCosts;

/// What the plan costs, by part.
record CostsJson(Money driving, Money service, Money overtime, Money lateness, Money contractors, Money changes) {
    static CostsJson of(PlanCosts costs) {
        return new CostsJson(
                Money.euros(costs.driving()),
                Money.euros(costs.service()),
                Money.euros(costs.overtime()),
                Money.euros(costs.lateness()),
                Money.euros(costs.contractors()),
                Money.euros(costs.changes()));
    }
}
