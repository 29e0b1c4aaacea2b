package onward.resolution.link.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.resolution.link.domain.Cancellations;

/// Wishes to cancel in PostgreSQL.
@ApplicationScoped
class StoredCancellations implements Cancellations {
    private final EntityManager rows;

    StoredCancellations(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Instant> askedAt(IncidentId incidentId) {
        return Optional.ofNullable(rows.find(CancellationRow.class, incidentId.value()))
                .map(row -> row.askedAt);
    }

    @Override
    public void add(IncidentId incidentId, String reason, Instant at) {
        var row = new CancellationRow();
        row.incidentId = incidentId.value();
        row.reason = reason;
        row.askedAt = at;
        rows.persist(row);
    }
}
