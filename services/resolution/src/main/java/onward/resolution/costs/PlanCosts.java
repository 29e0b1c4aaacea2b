package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.id.IncidentId;
import onward.resolution.costs.domain.Payer;
import onward.resolution.costs.domain.PlannedCost;
import onward.resolution.costs.domain.PlannedCosts;

/// Expects what the latest journey plan says, instead of what an earlier one said.
@ApplicationScoped
public class PlanCosts {
    private final PlannedCosts costs;

    PlanCosts(PlannedCosts costs) {
        this.costs = costs;
    }

    /// What staff do for a customer whom they saw is a gesture; else the customer pays what cover does not.
    @Transactional
    public void plan(IncidentId incidentId, PlanFacts plan) {
        var rest = plan.option() == OptionKind.SWAP_AND_FIX ? Payer.GOODWILL : Payer.CUSTOMER;
        costs.save(incidentId, new PlannedCost(plan.cost(), plan.coveredBy(), rest));
    }
}
