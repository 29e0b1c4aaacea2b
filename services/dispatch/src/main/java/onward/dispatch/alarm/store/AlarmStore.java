package onward.dispatch.alarm.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.AlarmCleared;
import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.AlarmRaised;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.alarm.domain.Alarm;
import onward.dispatch.alarm.domain.Alarms;
import onward.messaging.Outbox;
import org.jboss.logging.Logger;

/// Keeps alarms, and tells of each with it: on Kafka, and in the log for whoever watches that.
@ApplicationScoped
class AlarmStore implements Alarms, PanacheRepositoryBase<AlarmRow, UUID> {
    private static final Logger LOG = Logger.getLogger(AlarmStore.class);

    private final Outbox outbox;
    private final Clock clock;

    AlarmStore(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Alarm> open(IncidentId incident) {
        return list("incidentId = ?1 and clearedAt is null", incident.value()).stream()
                .map(AlarmStore::alarm)
                .toList();
    }

    List<Alarm> open(AlarmKind kind) {
        return list("kind = ?1 and clearedAt is null", kind).stream()
                .map(AlarmStore::alarm)
                .toList();
    }

    @Override
    public void raise(Alarm alarm, By by) {
        var facts = alarm.facts();
        var row = new AlarmRow();
        row.id = facts.id();
        row.incidentId = alarm.incident().value();
        row.kind = facts.kind();
        row.jobId = facts.jobId() == null ? null : facts.jobId().value();
        row.responderId =
                facts.responderId() == null ? null : facts.responderId().value();
        row.detail = facts.detail();
        row.raisedAt = clock.instant();
        persist(row);
        outbox.append(new AlarmRaised(alarm.incident(), facts, by));
        LOG.warnf(
                "alarm: kind=%s incident=%s job=%s responder=%s",
                facts.kind(), alarm.incident(), facts.jobId(), facts.responderId());
    }

    @Override
    public void clear(Alarm alarm, By by) {
        findById(alarm.facts().id()).clearedAt = clock.instant();
        outbox.append(new AlarmCleared(alarm.incident(), alarm.facts(), by));
    }

    private static Alarm alarm(AlarmRow row) {
        var job = row.jobId == null ? null : new JobId(row.jobId);
        var responder = row.responderId == null ? null : new ResponderId(row.responderId);
        return new Alarm(new IncidentId(row.incidentId), new AlarmFacts(row.id, row.kind, job, responder, row.detail));
    }
}
