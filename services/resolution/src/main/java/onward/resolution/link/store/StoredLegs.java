package onward.resolution.link.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.resolution.link.domain.Leg;
import onward.resolution.link.domain.Legs;

/// Awaited legs in PostgreSQL.
@ApplicationScoped
class StoredLegs implements Legs {
    private final EntityManager rows;

    StoredLegs(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void save(Leg leg) {
        if (leg.isGivenUp()) {
            rows.createQuery("delete from LegRow where jobId = :job")
                    .setParameter("job", leg.job().value())
                    .executeUpdate();
        } else {
            rows.merge(LegRow.of(leg));
        }
    }

    @Override
    public List<Leg> of(IncidentId incidentId) {
        return rows.createQuery(
                        "from LegRow where incidentId = :incident order by itinerary, number, jobId", LegRow.class)
                .setParameter("incident", incidentId.value())
                .getResultStream()
                .map(LegRow::leg)
                .toList();
    }
}
