package onward.intake.customers.store;

import static java.util.Comparator.comparing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Vehicle;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.store.RowReading.Known;
import onward.intake.facts.domain.Plate;
import org.jspecify.annotations.Nullable;

/// Looks up whom and what a report is about, in one round trip unless a VIN is told or somebody calls about another's
/// car; a VIN weighs more than a plate.
@ApplicationScoped
class StoredAcquaintances implements Acquaintances {
    private static final Vehicle NO_VEHICLE = new Vehicle(null, null, null, null, null, null, null, null, null);
    private static final int MOST_CUSTOMERS = 5;

    private static final String VEHICLE = "select " + RowReading.VEHICLE + RowReading.COVER + " from vehicles ";
    private static final String CUSTOMER = "select " + RowReading.CUSTOMER + RowReading.COVER + " from customers ";

    /// A country that one side does not tell speaks against nothing.
    private static final String BY_PLATE = VEHICLE + """
            where plate_key = ? and brand = ? and (plate_country is null or plate_country = coalesce(?, plate_country))
            order by vin limit 1;
            """;

    private static final String BY_PHONE = CUSTOMER + "where phone = ? and brand = ? order by id limit 5";
    private static final String BY_VIN = VEHICLE + "where vin = ? and brand = ?";
    private static final String BY_ID = CUSTOMER + "where id = ? and brand = ?";

    private static final String ALL_RECORDS =
            "id in ?1 or mergedInto in ?1 order by case when mergedInto is null then 0 else 1 end, id";

    private final AgroalDataSource database;

    StoredAcquaintances(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Acquaintance in(IncidentFacts facts) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_PLATE + BY_PHONE)) {
            ask(statement, facts);
            statement.execute();
            var byPlate = vehicle(statement.getResultSet());
            statement.getMoreResults();
            var known = customers(statement.getResultSet());
            var byVin = byVin(connection, facts);
            var vehicle = byVin == null ? byPlate : byVin;
            if (vehicle != null && vehicle.customer() != null) {
                addOwner(connection, facts.brand(), vehicle.customer(), known);
            }
            return new Acquaintance(vehicle, records(known));
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }

    private static void ask(PreparedStatement statement, IncidentFacts facts) throws SQLException {
        var told = facts.vehicle() == null ? NO_VEHICLE : facts.vehicle();
        var plate = Plate.of(told.plate(), told.plateCountry());
        statement.setString(1, plate == null ? null : plate.key());
        statement.setString(2, facts.brand());
        statement.setString(3, plate == null ? null : plate.country());
        statement.setString(4, facts.contact().phone());
        statement.setString(5, facts.brand());
    }

    private static @Nullable KnownVehicle byVin(Connection connection, IncidentFacts facts) throws SQLException {
        var vin = facts.vehicle() == null ? null : facts.vehicle().vin();
        if (vin == null) {
            return null;
        }
        try (var statement = connection.prepareStatement(BY_VIN)) {
            statement.setString(1, vin);
            statement.setString(2, facts.brand());
            return vehicle(statement.executeQuery());
        }
    }

    /// Unless it is the owner who calls.
    private static void addOwner(Connection connection, String brand, CustomerId owner, List<Known> known)
            throws SQLException {
        if (known.stream().anyMatch(each -> each.customer().id().equals(owner))) {
            return;
        }
        try (var statement = connection.prepareStatement(BY_ID)) {
            statement.setString(1, owner.value());
            statement.setString(2, brand);
            known.addAll(customers(statement.executeQuery()));
        }
        known.sort(comparing(each -> each.customer().id().value()));
    }

    private static @Nullable KnownVehicle vehicle(ResultSet rows) throws SQLException {
        return rows.next() ? new RowReading(rows).vehicle() : null;
    }

    private static List<Known> customers(ResultSet rows) throws SQLException {
        var known = new ArrayList<Known>();
        while (rows.next()) {
            known.add(new RowReading(rows).customer());
        }
        return known;
    }

    /// With all records of those of whom there are several, the one that stays first.
    private static List<Customer> records(List<Known> known) {
        var few = known.stream().limit(MOST_CUSTOMERS).toList();
        if (few.stream().noneMatch(Known::isOneOfSeveral)) {
            return few.stream().map(Known::customer).toList();
        }
        var ids = few.stream().map(each -> each.customer().known().value()).collect(Collectors.toSet());
        return CustomerRow.<CustomerRow>list(ALL_RECORDS, ids).stream()
                .map(CustomerRow::customer)
                .toList();
    }
}
