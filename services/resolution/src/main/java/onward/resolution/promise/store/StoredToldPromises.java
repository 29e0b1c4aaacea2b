package onward.resolution.promise.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;
import onward.resolution.promise.ToldPromises;

/// Promises in PostgreSQL.
@ApplicationScoped
class StoredToldPromises implements ToldPromises {
    private final EntityManager rows;

    StoredToldPromises(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Map<IncidentId, List<PromiseFacts>> of(Collection<IncidentId> incidents) {
        var ids = incidents.stream().map(IncidentId::value).toList();
        return rows.createQuery(
                        "from ToldPromiseRow where incidentId in :ids order by dueAt, promiseId", ToldPromiseRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(ToldPromiseRow::incident, mapping(ToldPromiseRow::facts, toList())));
    }

    @Override
    public void save(IncidentId incidentId, PromiseFacts promise) {
        var row = new ToldPromiseRow();
        row.promiseId = promise.id().value();
        row.incidentId = incidentId.value();
        row.kind = promise.kind();
        row.dueAt = promise.dueAt();
        row.state = promise.state();
        rows.merge(row);
    }

    @Override
    public void remove(PromiseId id) {
        rows.createQuery("delete from ToldPromiseRow where promiseId = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
