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
import onward.dispatch.job.domain.JobFilter;
import onward.dispatch.job.domain.JobOnRecord;
import onward.dispatch.job.domain.JobSearch;
import onward.dispatch.job.domain.Leg;
import org.jspecify.annotations.Nullable;

/// Looks for jobs.
@ApplicationScoped
class JobSearchStore implements JobSearch {
    private final EntityManager database;
    private final Json json;

    JobSearchStore(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /// As the transaction has left it so far, with the version that it has then.
    @Override
    public Optional<JobOnRecord> find(JobId id) {
        database.flush();
        return Optional.ofNullable(database.find(JobRow.class, id.value())).map(this::entry);
    }

    @Override
    public boolean isKnown(JobId id) {
        return !database.createQuery("select 1 from JobRow where id = ?1", Integer.class)
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<JobOnRecord> search(JobFilter filter) {
        var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        var parameters = new HashMap<String, Object>();
        equal(
                where,
                parameters,
                "incidentId",
                filter.incident() == null ? null : filter.incident().value());
        equal(where, parameters, "state", filter.state());
        equal(where, parameters, "area", filter.area());
        equal(
                where,
                parameters,
                "responderId",
                filter.responder() == null ? null : filter.responder().value());
        if (filter.after() != null) {
            where.add("(createdAt < :createdAt or (createdAt = :createdAt and id < :id))");
            parameters.put("createdAt", filter.after().createdAt());
            parameters.put("id", filter.after().id());
        }
        return found("from JobRow" + where + " order by createdAt desc, id desc", parameters, filter.limit());
    }

    private static void equal(
            StringJoiner where, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            where.add("%s = :%s".formatted(column, column));
            parameters.put(column, value);
        }
    }

    private List<JobOnRecord> found(String query, Map<String, Object> parameters, int limit) {
        TypedQuery<JobRow> typed = database.createQuery(query, JobRow.class).setMaxResults(limit);
        parameters.forEach(typed::setParameter);
        return typed.getResultList().stream().map(this::entry).toList();
    }

    private JobOnRecord entry(JobRow row) {
        return new JobOnRecord(JobRows.job(row, json.read(row.leg, Leg.class)), row.version, row.area, row.createdAt);
    }
}
