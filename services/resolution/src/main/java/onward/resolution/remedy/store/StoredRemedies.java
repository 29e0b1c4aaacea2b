package onward.resolution.remedy.store;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.remedy.Announcer;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedies;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.RemedyQuery;

/// Remedies in PostgreSQL.
@ApplicationScoped
class StoredRemedies implements Remedies {
    private static final String OVERDUE = """
        select * from remedy where state = 'ESCALATED' and not passed_on and decide_by <= :now
        order by decide_by limit :atMost for update skip locked
        """;

    private final EntityManager rows;
    private final RemedyRows form;
    private final Announcer announcer;

    StoredRemedies(EntityManager rows, RemedyRows form, Announcer announcer) {
        this.rows = rows;
        this.form = form;
        this.announcer = announcer;
    }

    @Override
    public Optional<Kept> find(RemedyId id) {
        return Optional.ofNullable(rows.find(RemedyRow.class, id.value())).map(form::read);
    }

    @Override
    public Optional<Kept> hold(RemedyId id) {
        var row = rows.find(RemedyRow.class, id.value());
        if (row == null) {
            return Optional.empty();
        }
        rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(form.read(row));
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of an entity class yields that class
    public List<Kept> holdOverdue(Instant now, int atMost) {
        List<RemedyRow> due = rows.createNativeQuery(OVERDUE, RemedyRow.class)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getResultList();
        return due.stream().map(form::read).toList();
    }

    @Override
    public List<Kept> page(RemedyQuery query) {
        return new RemedySearch(query).in(rows).stream().map(form::read).toList();
    }

    @Override
    public Map<IncidentId, List<Kept>> of(Collection<IncidentId> incidents) {
        return rows.createQuery("from RemedyRow where incidentId in :ids order by proposedAt, id", RemedyRow.class)
                .setParameter("ids", incidents.stream().map(IncidentId::value).toList())
                .getResultStream()
                .map(form::read)
                .collect(groupingBy(kept ->
                        Objects.requireNonNull(kept.remedy().terms().subject().incidentId())));
    }

    @Override
    public Kept save(Remedy remedy, By by) {
        var row = rows.find(RemedyRow.class, remedy.terms().id().value());
        if (row == null) {
            row = new RemedyRow();
            form.write(remedy, row);
            rows.persist(row);
        } else {
            form.write(remedy, row);
        }
        rows.flush();
        announcer.announce(remedy, by);
        return form.read(row);
    }
}
