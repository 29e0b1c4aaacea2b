package onward.dispatch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads rows straight from the driver, for queries on every incident's way: what the transaction has changed so far is
/// written before, so that it is seen. PostgreSQL plans such a query once for a connection: these join much and find
/// little, so that planning each time would take longer than searching.
@ApplicationScoped
public class Reading {
    private static final String BY_ONE_PLAN = """
            set local plan_cache_mode = force_generic_plan;
            %s;
            set local plan_cache_mode = auto
            """;

    private final EntityManager database;
    private final AgroalDataSource dataSource;

    Reading(EntityManager database, AgroalDataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
    }

    /// Binds the values in their order.
    ///
    /// @throws PersistenceException as the mapped queries do
    public <T> List<T> read(String sql, Row<T> row, Object... values) {
        if (database.isJoinedToTransaction()) {
            database.flush();
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_ONE_PLAN.formatted(sql))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            statement.getMoreResults();
            try (var found = statement.getResultSet()) {
                return rows(found, row);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static <T> List<T> rows(ResultSet found, Row<T> row) throws SQLException {
        var rows = new ArrayList<T>();
        while (found.next()) {
            rows.add(row.of(found));
        }
        return rows;
    }

    /// What a row says.
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
