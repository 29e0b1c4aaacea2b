package onward.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes outbox rows within the caller's transaction.
@ApplicationScoped
class OutboxTable {
    private final AgroalDataSource dataSource;

    OutboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(Departure departure) {
        try (var connection = dataSource.getConnection()) {
            if (FewRows.areEnoughFor(departure)) {
                FewRows.insert(connection, departure);
                return;
            }
            for (var rider : departure.riders()) {
                insert(connection, rider);
            }
            if (!departure.events().isEmpty()) {
                ManyRows.insert(connection, departure.events());
            }
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private static void insert(Connection connection, Rider rider) throws SQLException {
        try (var statement = connection.prepareStatement(rider.sql())) {
            rider.values().set(statement, 1);
            statement.execute();
        }
    }
}
