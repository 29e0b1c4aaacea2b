package onward.resolution.loyalty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import onward.contracts.id.CustomerId;
import onward.resolution.loyalty.domain.GrantedRemedy;
import onward.resolution.loyalty.domain.RemediesGranted;

/// Granted remedies in PostgreSQL.
@ApplicationScoped
class StoredRemediesGranted implements RemediesGranted {
    private static final String SAVE = """
            insert into granted_remedy (id, incident_id, customer_id, kind, amount, currency, granted_at)
            values (:id, cast(:incident as uuid), cast(:customer as text), :kind, :amount, :currency, :at)
            on conflict (id) do update set amount = excluded.amount, currency = excluded.currency
            """;

    private final EntityManager rows;

    StoredRemediesGranted(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void save(GrantedRemedy remedy) {
        var incident = remedy.incident();
        var customer = remedy.customer();
        rows.createNativeQuery(SAVE)
                .setParameter("id", remedy.id())
                .setParameter("incident", incident == null ? null : incident.toString())
                .setParameter("customer", customer == null ? null : customer.value())
                .setParameter("kind", remedy.kind())
                .setParameter("amount", remedy.cost().amount())
                .setParameter("currency", remedy.cost().currency())
                .setParameter("at", remedy.at())
                .executeUpdate();
    }

    @Override
    public void remove(UUID id) {
        rows.createNativeQuery("delete from granted_remedy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void move(CustomerId from, CustomerId into) {
        rows.createNativeQuery("update granted_remedy set customer_id = :into where customer_id = :from")
                .setParameter("into", into.value())
                .setParameter("from", from.value())
                .executeUpdate();
    }
}
