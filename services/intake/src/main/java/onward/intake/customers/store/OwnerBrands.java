package onward.intake.customers.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.VehicleLine.Sound;

/// Looks up whose customers many owners are.
@ApplicationScoped
class OwnerBrands {
    private static final String BRANDS = "select id, brand from customers where id = any(?)";

    private final AgroalDataSource database;

    OwnerBrands(AgroalDataSource database) {
        this.database = database;
    }

    /// The brands of the owners who are known, by their ids.
    Map<String, String> of(List<Sound> lines) {
        var ids = lines.stream()
                .map(line -> line.vehicle().customer())
                .filter(Objects::nonNull)
                .map(CustomerId::value)
                .distinct()
                .toList();
        var brands = new HashMap<String, String>();
        if (ids.isEmpty()) {
            return brands;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BRANDS)) {
            new Columns<>(ids).text(statement, id -> id);
            var rows = statement.executeQuery();
            while (rows.next()) {
                brands.put(rows.getString("id"), rows.getString("brand"));
            }
            return brands;
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }
}
