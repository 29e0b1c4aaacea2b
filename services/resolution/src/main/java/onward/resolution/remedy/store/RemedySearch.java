package onward.resolution.remedy.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.resolution.remedy.domain.RemedyQuery;
import org.jspecify.annotations.Nullable;

/// A [RemedyQuery] in the words of the database.
final class RemedySearch {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int limit;

    RemedySearch(RemedyQuery query) {
        limit = query.limit();
        restrict("state = :state", "state", query.state());
        restrict("kind = :kind", "kind", query.kind());
        restrict(
                "incidentId = :incident",
                "incident",
                query.incident() == null ? null : query.incident().value());
        restrict(
                "customerId = :customer",
                "customer",
                query.customer() == null ? null : query.customer().value());
        restrict("actor = :actor", "actor", query.actor());
        restrict("brand in :brands", "brands", query.brands());
        var after = query.after();
        if (after != null) {
            restrict("(proposedAt < :at or proposedAt = :at and id < :id)", "at", after.at());
            parameters.put("id", after.id().value());
        }
    }

    List<RemedyRow> in(EntityManager rows) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = rows.createQuery("from RemedyRow" + where + " order by proposedAt desc, id desc", RemedyRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private void restrict(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
