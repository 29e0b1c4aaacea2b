package onward.resolution.costs.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import onward.contracts.id.IncidentId;
import onward.resolution.costs.domain.PlannedCost;
import onward.resolution.costs.domain.PlannedCosts;

/// Planned costs in PostgreSQL.
@ApplicationScoped
class StoredPlannedCosts implements PlannedCosts {
    private final EntityManager rows;

    StoredPlannedCosts(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Map<IncidentId, PlannedCost> of(Collection<IncidentId> incidents) {
        var ids = incidents.stream().map(IncidentId::value).toList();
        return rows.createQuery("from PlannedCostRow where incidentId in :ids", PlannedCostRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> new IncidentId(row.incidentId), PlannedCostRow::cost));
    }

    @Override
    public void save(IncidentId incidentId, PlannedCost cost) {
        var row = new PlannedCostRow();
        row.incidentId = incidentId.value();
        row.amount = cost.total().amount();
        row.coveredAmount = cost.covered().amount();
        row.currency = cost.total().currency();
        row.restPaidBy = cost.restPaidBy();
        rows.merge(row);
    }
}
