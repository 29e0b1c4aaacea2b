package onward.resolution.servicelevel.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import onward.resolution.servicelevel.domain.Observation;
import onward.resolution.servicelevel.domain.Observations;

/// Observations in PostgreSQL, in the caller's transaction: only ever added, so that nobody waits for anybody.
@ApplicationScoped
class StoredObservations implements Observations {
    private static final String ADD =
            "insert into service_observation (reported_at, brand, area, service, pairs) values (?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    StoredObservations(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void add(Observation observation) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setTimestamp(1, Timestamp.from(observation.reportedAt()));
            statement.setString(2, observation.brand());
            statement.setString(3, observation.area());
            statement.setString(4, observation.service());
            statement.setArray(5, Pairs.write(connection, observation.pairs()));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new TalliesUnavailable(failed);
        }
    }
}
