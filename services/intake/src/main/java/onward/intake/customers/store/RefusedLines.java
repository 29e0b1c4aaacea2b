package onward.intake.customers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import onward.intake.customers.domain.VehicleLine.Reason;
import onward.intake.customers.domain.VehicleLine.Unsound;
import onward.messaging.codec.EventJson;

/// The lines of imports that were refused, in PostgreSQL.
@ApplicationScoped
class RefusedLines {
    private static final String REFUSE = """
            with told as (select * from unnest(?::bigint[], ?::jsonb[]) as refused (line, reasons))
            insert into vehicle_import_refusals (name, line, reasons) select ?, line, reasons from told
            on conflict do nothing
            """;
    private static final String REFUSED = """
            select line, cast(reasons as text) as reasons from vehicle_import_refusals
             where name = :name and line > :after order by line limit :most
            """;

    private final EntityManager database;
    private final AgroalDataSource source;

    RefusedLines(EntityManager database, AgroalDataSource source) {
        this.database = database;
        this.source = source;
    }

    void add(String name, List<Unsound> refused) {
        if (refused.isEmpty()) {
            return;
        }
        var columns = new Columns<>(refused);
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(REFUSE)) {
            columns.text(statement, Unsound::number);
            columns.text(statement, line -> EventJson.write(line.reasons()));
            statement.setString(3, name);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
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
