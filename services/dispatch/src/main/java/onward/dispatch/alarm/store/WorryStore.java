package onward.dispatch.alarm.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.alarm.domain.Alarm;
import onward.dispatch.alarm.domain.Worries;
import onward.dispatch.alarm.domain.Worry;

/// Looks in the database for what is about to hurt.
@ApplicationScoped
class WorryStore implements Worries {
    private static final String SILENT = """
            select incident_id, job_id, responder_id, seen_at as since
              from signs_of_life
             where seen_at < now() - cast(:silence as interval)
                             - case state when 'ON_SCENE' then work_seconds else 0 end * interval '1 second'
             order by incident_id, job_id""";
    private static final String LAPSING = """
            select p.incident_id, p.job_id, j.responder_id, p.due_at as since
              from promises p left join jobs j on j.id = p.job_id
             where p.state in ('MADE', 'RENEWED') and p.due_at < now() + cast(:ahead as interval) and p.due_at > now()
             order by p.incident_id, p.due_at""";

    private final EntityManager database;
    private final AlarmStore alarms;
    private final DispatchSettings.Watch settings;

    WorryStore(EntityManager database, AlarmStore alarms, DispatchSettings settings) {
        this.database = database;
        this.alarms = alarms;
        this.settings = settings.watch();
    }

    @Override
    @Transactional
    public List<Worry> silent() {
        return rows(SILENT, "silence", settings.silence())
                .map(row -> worry(
                        row,
                        AlarmKind.RESPONDER_SILENT,
                        "%s has told nothing since %s; call them."
                                .formatted(row.get("responder_id"), row.get("since", Instant.class))))
                .toList();
    }

    @Override
    @Transactional
    public List<Worry> lapsing() {
        return rows(LAPSING, "ahead", settings.promiseAhead())
                .map(row -> worry(
                        row,
                        AlarmKind.PROMISE_AT_RISK,
                        "What the customer was told lapses at %s; tell them another time before."
                                .formatted(row.get("since", Instant.class))))
                .toList();
    }

    @Override
    @Transactional
    public List<Alarm> open(AlarmKind kind) {
        return alarms.open(kind);
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String query, String name, Duration value) {
        return ((List<Tuple>) database.createNativeQuery(query, Tuple.class)
                        .setParameter(name, value.toString())
                        .getResultList())
                .stream();
    }

    private static Worry worry(Tuple row, AlarmKind kind, String detail) {
        var job = row.get("job_id", UUID.class);
        var responder = row.get("responder_id", String.class);
        return new Worry(
                new IncidentId(row.get("incident_id", UUID.class)),
                kind,
                job == null ? null : new JobId(job),
                responder == null ? null : new ResponderId(responder),
                detail);
    }
}
