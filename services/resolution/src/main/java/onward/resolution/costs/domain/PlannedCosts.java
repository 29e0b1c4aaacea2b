package onward.resolution.costs.domain;

import java.util.Collection;
import java.util.Map;
import onward.contracts.id.IncidentId;

/// What the present journey plans are expected to cost.
public interface PlannedCosts {
    /// The costs of those of the incidents that have a plan.
    Map<IncidentId, PlannedCost> of(Collection<IncidentId> incidents);

    void save(IncidentId incidentId, PlannedCost cost);
}
