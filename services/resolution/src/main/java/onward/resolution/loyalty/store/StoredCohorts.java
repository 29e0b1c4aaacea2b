package onward.resolution.loyalty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.resolution.figures.domain.Days;
import onward.resolution.figures.domain.Share;
import onward.resolution.loyalty.domain.Balance;
import onward.resolution.loyalty.domain.Cohort;
import onward.resolution.loyalty.domain.CohortKind;
import onward.resolution.loyalty.domain.Cohorts;
import onward.resolution.loyalty.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Cohorts, counted in PostgreSQL.
@ApplicationScoped
class StoredCohorts implements Cohorts {
    private final EntityManager rows;

    StoredCohorts(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<Cohort> of(CohortKind kind, Days days, @Nullable Set<String> brands, Instant now) {
        var question = new CohortQuestion(kind, days, brands, now);
        var balances = ask(CohortQuery.BALANCES, question).stream()
                .collect(Collectors.groupingBy(row -> List.of(CohortKey.of(row), row.get("months", Integer.class))));
        var outcomes = new LinkedHashMap<CohortKey, List<Outcome>>();
        for (var row : ask(CohortQuery.RATES, question)) {
            var months = row.get("months", Integer.class);
            var money = balances.getOrDefault(List.of(CohortKey.of(row), months), List.of());
            outcomes.computeIfAbsent(CohortKey.of(row), key -> new ArrayList<>())
                    .add(outcome(row, months, money));
        }
        return outcomes.entrySet().stream().map(StoredCohorts::cohort).toList();
    }

    private static Cohort cohort(Map.Entry<CohortKey, List<Outcome>> counted) {
        return new Cohort(counted.getKey().cohort(), counted.getKey().assisted(), counted.getValue());
    }

    private static Outcome outcome(Tuple row, int months, List<Tuple> money) {
        long customers = row.get("customers", Long.class);
        return new Outcome(
                months,
                new Share(row.get("retained", Long.class), customers),
                new Share(row.get("serviced", Long.class), customers),
                new Share(row.get("repurchased", Long.class), customers),
                new Share(row.get("referred", Long.class), customers),
                money.stream().map(sums -> balance(sums, customers)).toList());
    }

    private static Balance balance(Tuple sums, long customers) {
        return new Balance(
                sums.get("currency", String.class),
                customers,
                sums.get("cost", BigDecimal.class),
                sums.get("returned", BigDecimal.class),
                sums.get("net_squares", Double.class));
    }

    @SuppressWarnings("unchecked") // a native query of tuples yields tuples
    private List<Tuple> ask(String query, CohortQuestion question) {
        var brands = question.brands();
        return rows.createNativeQuery(query, Tuple.class)
                .setParameter("kind", question.kind().name())
                .setParameter("start", question.days().start())
                .setParameter("end", question.days().end())
                .setParameter("now", question.now())
                .setParameter("everybody", brands == null)
                .setParameter("brands", brands == null ? new String[0] : brands.toArray(String[]::new))
                .getResultList();
    }
}
