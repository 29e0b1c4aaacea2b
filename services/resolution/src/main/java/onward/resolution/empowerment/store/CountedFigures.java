package onward.resolution.empowerment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import onward.contracts.value.Money;
import onward.resolution.empowerment.domain.Asked;
import onward.resolution.empowerment.domain.EmpowermentFigures;
import onward.resolution.empowerment.domain.Grouping;
import onward.resolution.empowerment.domain.Line;

/// The figures as the database counts them, from the remedies themselves.
@ApplicationScoped
class CountedFigures implements EmpowermentFigures {
    private static final Set<String> EVERY_BRAND = Set.of("*");
    private static final String COUNT = """
        select %s as heading, currency, count(*) as granted,
               count(*) filter (where approved_by = actor) as alone,
               count(*) filter (where approved_by <> actor) as for_others,
               count(*) filter (where committed_at is not null and state <> 'DECLINED_BY_CUSTOMER') as accepted,
               count(*) filter (where state = 'DECLINED_BY_CUSTOMER') as declined,
               count(*) filter (where state = 'REVERSED') as reversed,
               coalesce(sum(estimate), 0) as amount_granted,
               coalesce(sum(actual) filter (where state = 'FULFILLED'), 0) as cost,
               coalesce(sum(estimate) filter (where state in ('APPROVED', 'COMMITTED')), 0) as open,
               coalesce(sum(estimate) filter (where state = 'REVERSED'), 0) as reversed_amount
        from remedy
        where approved_at >= :from and approved_at < :to and ('*' in (:brands) or brand in (:brands))
        group by 1, 2 order by 1, 2
        """;

    private final EntityManager database;

    CountedFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Line> lines(Asked asked) {
        List<?> rows = database.createNativeQuery(COUNT.formatted(heading(asked.by())), Tuple.class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to())
                .setParameter("brands", asked.brands() == null ? EVERY_BRAND : asked.brands())
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    private static String heading(Grouping by) {
        return switch (by) {
            case ACTOR -> "approved_by";
            case KIND -> "kind";
            case BRAND -> "brand";
            case MONTH -> "to_char(approved_at at time zone 'UTC', 'YYYY-MM')";
        };
    }

    private static Line line(Tuple row) {
        var currency = row.get("currency").toString();
        return new Line(
                row.get("heading").toString(),
                count(row, "granted"),
                count(row, "alone"),
                count(row, "for_others"),
                count(row, "accepted"),
                count(row, "declined"),
                count(row, "reversed"),
                sum(row, "amount_granted", currency),
                sum(row, "cost", currency),
                sum(row, "open", currency),
                sum(row, "reversed_amount", currency));
    }

    private static long count(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static Money sum(Tuple row, String column, String currency) {
        return new Money((BigDecimal) row.get(column), currency);
    }
}
