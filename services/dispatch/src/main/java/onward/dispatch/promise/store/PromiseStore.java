package onward.dispatch.promise.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.PromiseAnnouncer;
import onward.dispatch.promise.domain.Promises;
import onward.messaging.Outbox;

/// Keeps promises, and announces what customers were told with them.
@ApplicationScoped
class PromiseStore implements Promises, PanacheRepositoryBase<PromiseRow, UUID> {
    private final Outbox outbox;

    PromiseStore(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<Promise> of(IncidentId incident) {
        return list("incidentId", Sort.by("dueAt", "id"), incident.value()).stream()
                .map(PromiseRows::promise)
                .toList();
    }

    @Override
    public void save(Promise.Change change) {
        if (change.promise() instanceof Promise.Made made) {
            begin(made);
        } else {
            write(change.promise());
        }
        outbox.append(PromiseAnnouncer.event(change));
    }

    @Override
    public void saveQuietly(Promise.Open promise) {
        write(promise);
    }

    private void begin(Promise.Made promise) {
        var word = promise.word();
        var row = new PromiseRow();
        row.id = word.id().value();
        row.incidentId = word.incident().value();
        row.kind = word.kind();
        PromiseRows.write(promise, row);
        persist(row);
    }

    private void write(Promise promise) {
        PromiseRows.write(promise, findById(promise.word().id().value()));
    }
}
