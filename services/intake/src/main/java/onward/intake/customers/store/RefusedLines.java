package onward.intake.customers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import onward.intake.customers.domain.VehicleLine.Reason;
import onward.intake.customers.domain.VehicleLine.Unsound;
import onward.messaging.codec.EventJson;

/// The lines of imports that were refused, in PostgreSQL.
@ApplicationScoped
class RefusedLines {
    private static final String REFUSE = """
            insert into vehicle_import_refusals (name, line, reasons) values (:name, :line, cast(:reasons as jsonb))
            on conflict do nothing
            """;
    private static final String REFUSED = """
            select line, cast(reasons as text) as reasons from vehicle_import_refusals
             where name = :name and line > :after order by line limit :most
            """;

    private final EntityManager database;

    RefusedLines(EntityManager database) {
        this.database = database;
    }

    void add(String name, List<Unsound> refused) {
        for (var line : refused) {
            database.createNativeQuery(REFUSE)
                    .setParameter("name", name)
                    .setParameter("line", line.number())
                    .setParameter("reasons", EventJson.write(line.reasons()))
                    .executeUpdate();
        }
    }

    List<Unsound> after(String name, long after, int most) {
        return database.createNativeQuery(REFUSED, Tuple.class)
                .setParameter("name", name)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> refused((Tuple) row))
                .toList();
    }

    private static Unsound refused(Tuple row) {
        try {
            var reasons = EventJson.mapper().readValue(row.get("reasons", String.class), Reason[].class);
            return new Unsound(row.get("line", Long.class), Arrays.asList(reasons));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The reasons of a refused line can't be read.", e);
        }
    }
}
