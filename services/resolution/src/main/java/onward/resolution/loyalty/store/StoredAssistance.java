package onward.resolution.loyalty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentKind;
import onward.contracts.value.Money;
import onward.resolution.loyalty.domain.AssistedIncidents;
import org.jspecify.annotations.Nullable;

/// Assisted incidents in PostgreSQL.
@ApplicationScoped
class StoredAssistance implements AssistedIncidents {
    private static final String SAVE = """
            insert into assisted_incident (incident_id, brand, phone, kind, reported_at)
            values (:id, :brand, cast(:phone as text), :kind, :reportedAt)
            on conflict (incident_id) do update
               set brand = excluded.brand, phone = excluded.phone, kind = excluded.kind, reported_at = excluded.reported_at
            """;

    private static final String COST =
            "update assisted_incident set cost_amount = :amount, cost_currency = :currency where incident_id = :id";

    private final EntityManager rows;

    StoredAssistance(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void save(
            IncidentId incidentId, String brand, IncidentKind kind, @Nullable String phone, Instant reportedAt) {
        rows.createNativeQuery(SAVE)
                .setParameter("id", incidentId.value())
                .setParameter("brand", brand)
                .setParameter("phone", phone)
                .setParameter("kind", kind.name())
                .setParameter("reportedAt", reportedAt)
                .executeUpdate();
    }

    @Override
    public void cost(IncidentId incidentId, Money cost) {
        rows.createNativeQuery(COST)
                .setParameter("id", incidentId.value())
                .setParameter("amount", cost.amount())
                .setParameter("currency", cost.currency())
                .executeUpdate();
    }

    @Override
    public void remove(IncidentId incidentId) {
        rows.createNativeQuery("delete from assisted_incident where incident_id = :id")
                .setParameter("id", incidentId.value())
                .executeUpdate();
    }
}
