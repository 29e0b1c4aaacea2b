package onward.dispatch.promise.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promise.Word;
import onward.dispatch.promise.domain.PromiseAnnouncer;
import onward.dispatch.promise.domain.Promises;
import onward.messaging.Outbox;

/// Keeps promises, and announces what customers were told with them.
@ApplicationScoped
class PromiseStore implements Promises, PanacheRepositoryBase<PromiseRow, UUID> {
    private static final String DROPPED = "DROPPED";

    private final Outbox outbox;

    PromiseStore(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<Promise> of(IncidentId incident) {
        return list("incidentId", Sort.by("dueAt", "id"), incident.value()).stream()
                .map(PromiseStore::promise)
                .toList();
    }

    private static Promise promise(PromiseRow row) {
        var job = row.jobId == null ? null : new JobId(row.jobId);
        var word =
                new Word(new PromiseId(row.id), new IncidentId(row.incidentId), row.kind, row.dueAt, job, row.channel);
        return switch (row.state) {
            case "MADE" -> new Promise.Made(word);
            case "RENEWED" -> new Promise.Renewed(word);
            case "KEPT" -> new Promise.Kept(word);
            case "BROKEN" -> new Promise.Broken(word);
            default -> new Promise.Dropped(word);
        };
    }

    @Override
    public void save(Promise.Change change) {
        if (change.promise() instanceof Promise.Made made) {
            begin(made);
        } else {
            write(change.promise());
        }
        PromiseAnnouncer.event(change).ifPresent(outbox::append);
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
        row.channel = word.channel();
        write(promise, row);
        persist(row);
    }

    private void write(Promise promise) {
        write(promise, findById(promise.word().id().value()));
    }

    private static void write(Promise promise, PromiseRow row) {
        var job = promise.word().job();
        row.state = promise.state().map(Enum::name).orElse(DROPPED);
        row.dueAt = promise.word().dueAt();
        row.jobId = job == null ? null : job.value();
    }
}
