package onward.intake.reporting.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.intake.RoundTrip;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.reporting.domain.Change;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import org.jspecify.annotations.Nullable;

/// The incidents in PostgreSQL. There is one open incident for a key: whoever files one holds a lock on its key, and
/// the database's unique index would stop who does not.
@ApplicationScoped
class StoredIncidents implements Incidents {
    private static final String DUE = """
            select * from incidents where planned_at <= :now
             order by planned_at limit :most for update skip locked
            """;

    /// The lock that [KeyHolder] waits for.
    private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(:key, 1))";

    private final EntityManager database;
    private final RoundTrip roundTrip;
    private final InsertIncident insert;
    private final Announcer announcer;

    StoredIncidents(EntityManager database, RoundTrip roundTrip, InsertIncident insert, Announcer announcer) {
        this.database = database;
        this.roundTrip = roundTrip;
        this.insert = insert;
        this.announcer = announcer;
    }

    /// What is read is not kept at hand: a later reading for change must see what others did meanwhile.
    @Override
    public Optional<Incident> find(IncidentId id) {
        var row = database.find(IncidentRow.class, id.value());
        if (row == null) {
            return Optional.empty();
        }
        var incident = IncidentColumns.incident(row);
        database.detach(row);
        return Optional.of(incident);
    }

    @Override
    public Optional<Incident> findForChange(IncidentId id) {
        return Optional.ofNullable(database.find(IncidentRow.class, id.value(), PESSIMISTIC_WRITE))
                .map(IncidentColumns::incident);
    }

    @Override
    public Optional<Incident> openWith(DuplicateKey key, Instant since) {
        return IncidentRow.<IncidentRow>find("duplicateKey = ?1 and reportedAt >= ?2", key.value(), since)
                .withLock(PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(IncidentColumns::incident);
    }

    @Override
    public List<Incident> due(Instant now, int most) {
        return database.createNativeQuery(DUE, IncidentRow.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> IncidentColumns.incident((IncidentRow) row))
                .toList();
    }

    /// It may have been given up before its row could be locked; if it is too old, it is given up now.
    @Override
    public Optional<Incident> claim(DuplicateKey key, IncidentFacts told, Instant since) {
        var holder = roundTrip
                .answer(new KeyHolder(key.value()), told)
                .map(id -> database.find(IncidentRow.class, id, PESSIMISTIC_WRITE))
                .filter(row -> key.value().equals(row.duplicateKey));
        holder.filter(row -> row.reportedAt.isBefore(since)).ifPresent(this::release);
        return holder.filter(row -> row.duplicateKey != null).map(IncidentColumns::incident);
    }

    @Override
    public void file(List<Change> changes) {
        insert.takeAlong(IncidentColumns.row(changes.getLast().incident()));
        announcer.announce(changes);
    }

    /// Two incidents can become the same by an amendment: then each stays, and agents see that they are alike.
    @Override
    public void save(Change change) {
        var incident = change.incident();
        var row = database.getReference(IncidentRow.class, incident.id().value());
        IncidentColumns.fill(row, incident);
        var key = IncidentColumns.duplicateKey(incident);
        if (!Objects.equals(key, row.duplicateKey)) {
            row.duplicateKey = key == null || isHeld(key) ? null : key;
        }
        announcer.announce(List.of(change));
    }

    @Override
    public void expect(IncidentId id, @Nullable Instant promisedBy) {
        var row = database.getReference(IncidentRow.class, id.value());
        row.dueAt = promisedBy == null ? row.reportedAt : promisedBy;
    }

    /// By an incident, or by somebody who files one right now: that one waits for rows, so it is not waited for.
    private boolean isHeld(String key) {
        var isMine = (boolean)
                database.createNativeQuery(TRY).setParameter("key", key).getSingleResult();
        return !isMine || IncidentRow.count("duplicateKey", key) > 0;
    }

    /// It is too old to answer for a new report.
    private void release(IncidentRow known) {
        known.duplicateKey = null;
        database.flush();
    }
}
