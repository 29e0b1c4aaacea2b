package onward.intake.breakdowncall.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.intake.breakdowncall.domain.Calls;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.messaging.codec.EventJson;

/// The calls in PostgreSQL. Two messages of one vehicle are taken one after the other: who comes first locks the
/// vehicle until the transaction ends.
@ApplicationScoped
class StoredCalls implements Calls {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:vin, 15722))";
    private static final String OF_THE_EVENT = """
            select incident_id from breakdown_calls
             where vin = :vin and called_at = :calledAt
               and (message_id = :messageId or (automatic = :automatic and test = :test))
             order by message_id <> :messageId limit 1
            """;
    private static final String KEEP = """
            insert into breakdown_calls (vin, called_at, message_id, incident_id, automatic, test, minimum_set)
            values (:vin, :calledAt, :messageId, :incident, :automatic, :test, cast(:told as jsonb))
            on conflict do nothing
            """;

    private final EntityManager database;

    StoredCalls(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<IncidentId> incidentOf(MinimumSet told) {
        database.createNativeQuery(LOCK, Tuple.class)
                .setParameter("vin", told.vin())
                .getSingleResult();
        var query = database.createNativeQuery(OF_THE_EVENT, Tuple.class)
                .setParameter("vin", told.vin())
                .setParameter("calledAt", told.timestamp())
                .setParameter("messageId", told.messageId())
                .setParameter("automatic", told.control().automaticActivation())
                .setParameter("test", told.control().testCall());
        return query.getResultStream().findFirst().map(row -> new IncidentId(((Tuple) row).get(0, UUID.class)));
    }

    @Override
    public void keep(MinimumSet told, IncidentId incident) {
        database.createNativeQuery(KEEP)
                .setParameter("vin", told.vin())
                .setParameter("calledAt", told.timestamp())
                .setParameter("messageId", told.messageId())
                .setParameter("incident", incident.value())
                .setParameter("automatic", told.control().automaticActivation())
                .setParameter("test", told.control().testCall())
                .setParameter("told", EventJson.write(told))
                .executeUpdate();
    }
}
