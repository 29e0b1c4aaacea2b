package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onward.intake.reporting.domain.Catalogue;
import onward.intake.reporting.domain.Near;
import onward.intake.reporting.domain.Search;
import onward.intake.reporting.domain.SortOrder;

/// Searches the rows of incidents by what was asked for, and nothing else.
@ApplicationScoped
class StoredCatalogue implements Catalogue {
    private static final String NEWEST_FIRST = " order by reported_at desc, id desc limit :most";
    private static final String LONGEST_WAITING_FIRST = " order by due_at, id limit :most";
    private static final String OPEN = " and state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS')";

    /// Within the box by the index, then by the great circle (haversine).
    private static final String WITHIN = """
            point(lon, lat) <@ box(point(:west, :south), point(:east, :north))
            and 2 * 6371008.8 * asin(sqrt(least(1, power(sin(radians(lat - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2)))) <= :metres""";

    private final EntityManager database;

    StoredCatalogue(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Found> find(Search search) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = new StringBuilder("select * from incidents where brand in (:brands)");
        parameters.put("brands", search.brands());
        add(conditions, parameters, search);
        var query = database.createNativeQuery(conditions.append(order(search)).toString(), IncidentRow.class);
        parameters.put("most", search.most());
        parameters.forEach(query::setParameter);
        List<IncidentRow> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Found(
                        IncidentColumns.incident(row), search.order() == SortOrder.NEWEST ? row.reportedAt : row.dueAt))
                .toList();
    }

    private static String order(Search search) {
        return search.order() == SortOrder.NEWEST ? NEWEST_FIRST : LONGEST_WAITING_FIRST;
    }

    /// Long because each thing that can be asked for has its lines.
    private static void add(StringBuilder conditions, Map<String, Object> parameters, Search search) {
        if (!search.states().isEmpty()) {
            conditions.append(" and state in (:states)");
            parameters.put("states", search.states().stream().map(Enum::name).toList());
        }
        if (search.order() == SortOrder.WAITING) {
            conditions.append(OPEN);
        }
        if (search.sought() != null) {
            SoughtWords.of(search.sought()).add(conditions, parameters);
        }
        if (search.since() != null) {
            conditions.append(" and reported_at >= :since");
            parameters.put("since", search.since());
        }
        if (search.near() != null) {
            addNear(conditions, parameters, search.near());
        }
        if (search.after() != null) {
            conditions.append(
                    search.order() == SortOrder.NEWEST
                            ? " and (reported_at, id) < (:afterTime, :afterId)"
                            : " and (due_at, id) > (:afterTime, :afterId)");
            parameters.put("afterTime", search.after().time());
            parameters.put("afterId", search.after().id().value());
        }
    }

    private static void addNear(StringBuilder conditions, Map<String, Object> parameters, Near near) {
        var box = Box.around(near.centre(), near.metres());
        conditions.append(" and ").append(WITHIN);
        parameters.put("south", box.south());
        parameters.put("north", box.north());
        parameters.put("west", box.west());
        parameters.put("east", box.east());
        parameters.put("lat", near.centre().lat());
        parameters.put("lon", near.centre().lon());
        parameters.put("metres", near.metres());
    }
}
