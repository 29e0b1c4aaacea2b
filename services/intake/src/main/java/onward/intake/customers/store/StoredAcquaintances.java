package onward.intake.customers.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Vehicle;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.store.RowReading.Known;
import onward.intake.facts.domain.Plate;
import org.jspecify.annotations.Nullable;

/// Looks up whom and what a report is about, in one round trip; a VIN weighs more than a plate.
@ApplicationScoped
class StoredAcquaintances implements Acquaintances {
    private static final Vehicle NO_VEHICLE = new Vehicle(null, null, null, null, null, null, null, null, null);
    private static final int VEHICLE_COLUMNS = 12;

    /// A country that one side does not tell speaks against nothing. Each question is one that an index answers, also
    /// as long as the database has never counted its rows.
    private static final String VEHICLE_AND_CUSTOMERS =
            """
            with told as (select cast(? as text) as brand, cast(? as text) as vin, cast(? as text) as plate,
                                 cast(? as text) as country, cast(? as text) as phone)
            select vehicle.*, customer.*
              from told
              left join lateral (
                   select %s%s from (
                       select 1 as rank, v.* from vehicles v where v.vin = told.vin and v.brand = told.brand
                       union all
                       select 2, v.* from vehicles v
                        where v.plate_key = told.plate and v.brand = told.brand
                          and (told.country is null or v.plate_country is null or v.plate_country = told.country)) v
                    order by rank, vin limit 1) vehicle on true
              left join lateral (
                   select %s%s from (
                       select * from customers c where c.id = vehicle.customer_id and c.brand = told.brand
                       union all
                       select * from customers c
                        where c.phone = told.phone and c.brand = told.brand and c.id is distinct from vehicle.customer_id) c
                    order by id limit 5) customer on true
             order by customer.id
            """.formatted(RowReading.VEHICLE, RowReading.COVER, RowReading.CUSTOMER, RowReading.COVER);

    private static final String ALL_RECORDS =
            "id in ?1 or mergedInto in ?1 order by case when mergedInto is null then 0 else 1 end, id";

    private final AgroalDataSource database;

    StoredAcquaintances(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Acquaintance in(IncidentFacts facts) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VEHICLE_AND_CUSTOMERS)) {
            ask(statement, facts);
            return acquaintance(statement.executeQuery());
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }

    private static void ask(PreparedStatement statement, IncidentFacts facts) throws SQLException {
        var told = facts.vehicle() == null ? NO_VEHICLE : facts.vehicle();
        var plate = Plate.of(told.plate(), told.plateCountry());
        statement.setString(1, facts.brand());
        statement.setString(2, told.vin());
        statement.setString(3, plate == null ? null : plate.key());
        statement.setString(4, plate == null ? null : plate.country());
        statement.setString(5, facts.contact().phone());
    }

    private static Acquaintance acquaintance(ResultSet rows) throws SQLException {
        @Nullable KnownVehicle vehicle = null;
        var known = new ArrayList<Known>();
        while (rows.next()) {
            vehicle = new RowReading(rows, 0).vehicle();
            var customer = new RowReading(rows, VEHICLE_COLUMNS).customer();
            if (customer != null) {
                known.add(customer);
            }
        }
        return new Acquaintance(vehicle, records(known));
    }

    /// With all records of those of whom there are several, the one that stays first.
    private static List<Customer> records(List<Known> known) {
        if (known.stream().noneMatch(Known::isOneOfSeveral)) {
            return known.stream().map(Known::customer).toList();
        }
        var ids = known.stream().map(each -> each.customer().known().value()).collect(Collectors.toSet());
        return CustomerRow.<CustomerRow>list(ALL_RECORDS, ids).stream()
                .map(CustomerRow::customer)
                .toList();
    }
}
