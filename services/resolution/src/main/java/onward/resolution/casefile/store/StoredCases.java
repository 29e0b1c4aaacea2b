package onward.resolution.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.Announcer;
import onward.resolution.casefile.domain.CaseQuery;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Progress;

/// Care cases in PostgreSQL.
@ApplicationScoped
class StoredCases implements Cases {
    private static final String DUE_TO_SETTLE = """
        select * from care_case where state <> 'SETTLED' and settles_at <= now()
        order by settles_at limit :atMost for update skip locked
        """;

    private static final String TO_REMIND = """
        select * from care_case where next_alert_at <= now()
        order by next_alert_at limit :atMost for update skip locked
        """;

    private final EntityManager rows;
    private final Rows form;
    private final Announcer announcer;

    StoredCases(EntityManager rows, Rows form, Announcer announcer) {
        this.rows = rows;
        this.form = form;
        this.announcer = announcer;
    }

    @Override
    public Optional<Filed> find(IncidentId incidentId) {
        return Optional.ofNullable(rows.find(CaseRow.class, incidentId.value())).map(form::read);
    }

    @Override
    public Optional<Filed> hold(IncidentId incidentId) {
        var row = rows.find(CaseRow.class, incidentId.value());
        if (row == null) {
            return Optional.empty();
        }
        // whoever looked at it earlier in this transaction may have seen an older version than the one that is held now
        rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(form.read(row));
    }

    @Override
    public List<Filed> holdThoseToSettle(int atMost) {
        return held(DUE_TO_SETTLE, atMost);
    }

    @Override
    public List<Filed> holdThoseToRemind(int atMost) {
        return held(TO_REMIND, atMost);
    }

    @SuppressWarnings("unchecked") // a native query of an entity class yields that class
    private List<Filed> held(String query, int atMost) {
        List<CaseRow> due = rows.createNativeQuery(query, CaseRow.class)
                .setParameter("atMost", atMost)
                .getResultList();
        return due.stream().map(form::read).toList();
    }

    @Override
    public long countInDoubt() {
        return rows.createQuery("select count(*) from CaseRow where custodyInDoubt", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Filed> page(CaseQuery query) {
        return new CaseSearch(query).in(rows).stream().map(form::read).toList();
    }

    @Override
    public Filed save(Progress progress, By by) {
        var row =
                rows.find(CaseRow.class, progress.careCase().file().incidentId().value());
        if (row == null) {
            row = new CaseRow();
            form.write(progress.careCase(), row);
            rows.persist(row);
        } else {
            form.write(progress.careCase(), row);
        }
        rows.flush();
        progress.events().forEach(event -> announcer.announce(event, by));
        return form.read(row);
    }
}
