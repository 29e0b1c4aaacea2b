package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.PlannedCost;
import onward.resolution.costs.domain.PlannedCosts;

/// Expects what the latest journey plan says, instead of what an earlier one said.
@ApplicationScoped
public class PlanCosts {
    private final PlannedCosts costs;

    PlanCosts(PlannedCosts costs) {
        this.costs = costs;
    }

    @Transactional
    public void plan(IncidentId incidentId, Money total, Money covered) {
        costs.save(incidentId, new PlannedCost(total, covered));
    }
}
