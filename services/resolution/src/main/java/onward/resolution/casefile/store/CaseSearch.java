package onward.resolution.casefile.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.resolution.casefile.domain.CaseQuery;

/// A [CaseQuery] in the words of the database.
final class CaseSearch {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String order;
    private final int limit;

    CaseSearch(CaseQuery query) {
        order = query.dueBy() == null ? "openedAt" : "nextDueAt";
        limit = query.limit();
        if (query.state() != null) {
            restrict("state = :state", "state", query.state());
        }
        if (query.dueBy() != null) {
            restrict("nextDueAt <= :dueBy", "dueBy", query.dueBy());
        }
        if (query.onlyInDoubt()) {
            restrict("custodyInDoubt = :inDoubt", "inDoubt", true);
        }
        if (query.brands() != null) {
            restrict("brand in :brands", "brands", query.brands());
        }
        var after = query.after();
        if (after != null) {
            restrict("(%1$s > :at or %1$s = :at and incidentId > :id)".formatted(order), "at", after.at());
            parameters.put("id", after.incidentId().value());
        }
    }

    List<CaseRow> in(EntityManager rows) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                rows.createQuery("from CaseRow" + where + " order by %s, incidentId".formatted(order), CaseRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private void restrict(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
