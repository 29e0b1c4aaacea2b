package onward.dispatch.job.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import onward.contracts.id.JobId;
import onward.dispatch.Json;
import onward.dispatch.job.domain.JobSearch;
import onward.dispatch.job.domain.Leg;

/// Looks for jobs.
@ApplicationScoped
class JobSearchStore implements JobSearch {
    private final EntityManager database;
    private final Json json;

    JobSearchStore(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<Entry> find(JobId id) {
        return Optional.ofNullable(database.find(JobRow.class, id.value())).map(this::entry);
    }

    @Override
    public List<Entry> search(Filter filter) {
        var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        var parameters = new HashMap<String, Object>();
        if (filter.incident() != null) {
            where.add("incidentId = :incident");
            parameters.put("incident", filter.incident().value());
        }
        if (filter.state() != null) {
            where.add("state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.responder() != null) {
            where.add("responderId = :responder");
            parameters.put("responder", filter.responder().value());
        }
        if (filter.after() != null) {
            where.add("(createdAt < :createdAt or (createdAt = :createdAt and id < :id))");
            parameters.put("createdAt", filter.after().createdAt());
            parameters.put("id", filter.after().id());
        }
        return found("from JobRow" + where + " order by createdAt desc, id desc", parameters, filter.limit());
    }

    private List<Entry> found(String query, Map<String, Object> parameters, int limit) {
        TypedQuery<JobRow> typed = database.createQuery(query, JobRow.class).setMaxResults(limit);
        parameters.forEach(typed::setParameter);
        return typed.getResultList().stream().map(this::entry).toList();
    }

    private Entry entry(JobRow row) {
        return new Entry(JobRows.job(row, json.read(row.leg, Leg.class)), row.version, row.createdAt);
    }
}
