package onward.resolution.feedback.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import onward.resolution.feedback.domain.Opinions;
import onward.resolution.feedback.domain.Satisfaction;
import onward.resolution.feedback.domain.Score;
import onward.resolution.figures.domain.Days;
import org.jspecify.annotations.Nullable;

/// Counts feedback in PostgreSQL.
@ApplicationScoped
class StoredOpinions implements Opinions {
    private static final String COUNT = """
            select brand, score, count(*) as answers
              from (select distinct on (incident_id) c.brand, f.score, f.given_at
                      from feedback f join care_case c using (incident_id)
                     where f.given_at >= :start and (:everybody or c.brand = any(:brands))
                     order by incident_id, f.given_at desc, f.id desc) latest
             where given_at < :end
             group by brand, score
            """;

    private final EntityManager rows;

    StoredOpinions(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of tuples yields tuples
    public SortedMap<String, Satisfaction> of(Days days, @Nullable Set<String> brands) {
        List<Tuple> counted = rows.createNativeQuery(COUNT, Tuple.class)
                .setParameter("start", days.start())
                .setParameter("end", days.end())
                .setParameter("everybody", brands == null)
                .setParameter("brands", brands == null ? new String[0] : brands.toArray(String[]::new))
                .getResultList();
        var answers = new HashMap<String, Map<Score, Long>>();
        for (var row : counted) {
            answers.computeIfAbsent(row.get("brand", String.class), brand -> new HashMap<>())
                    .put(new Score(row.get("score", Short.class)), row.get("answers", Long.class));
        }
        var byBrand = new TreeMap<String, Satisfaction>();
        answers.forEach((brand, scores) -> byBrand.put(brand, new Satisfaction(scores)));
        return byBrand;
    }
}
