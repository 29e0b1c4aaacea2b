package onward.resolution.costs.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.Ledger;
import onward.resolution.costs.domain.LedgerFollower;

/// The ledger in PostgreSQL.
@ApplicationScoped
class StoredLedger implements Ledger {
    private final EntityManager rows;
    private final List<LedgerFollower> followers;

    StoredLedger(EntityManager rows, @All List<LedgerFollower> followers) {
        this.rows = rows;
        this.followers = followers;
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return rows.createQuery("from EntryRow where id = :id", EntryRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(EntryRow::entry)
                .findFirst();
    }

    @Override
    public Map<IncidentId, List<Entry>> of(Collection<IncidentId> incidents) {
        return rows.createQuery("from EntryRow where incidentId in :ids order by seq", EntryRow.class)
                .setParameter("ids", incidents.stream().map(IncidentId::value).toList())
                .getResultStream()
                .map(EntryRow::entry)
                .collect(groupingBy(
                        entry -> Objects.requireNonNull(entry.account().incidentId())));
    }

    @Override
    public List<Entry> bookedFor(String source) {
        return rows.createQuery("from EntryRow where source = :source order by seq", EntryRow.class)
                .setParameter("source", source)
                .getResultStream()
                .map(EntryRow::entry)
                .toList();
    }

    @Override
    public boolean isCorrected(UUID entry) {
        return !rows.createQuery("from EntryRow where corrects = :entry", EntryRow.class)
                .setParameter("entry", entry)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void append(List<Entry> entries) {
        entries.forEach(entry -> rows.persist(EntryRow.of(entry)));
        rows.flush();
        var incidents = entries.stream()
                .map(entry -> entry.account().incidentId())
                .filter(Objects::nonNull)
                .collect(toSet());
        of(incidents).forEach((incident, lines) -> followers.forEach(follower -> follower.booked(incident, lines)));
    }
}
