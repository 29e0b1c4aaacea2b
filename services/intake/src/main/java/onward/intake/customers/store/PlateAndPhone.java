package onward.intake.customers.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Vehicle;
import onward.intake.Question;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.store.RowReading.Known;
import onward.intake.facts.domain.Plate;
import org.jspecify.annotations.Nullable;

/// Which vehicle has the plate of a report, and whose phone it is.
@Singleton
class PlateAndPhone implements Question<PlateAndPhone.Answer> {
    private static final Vehicle NO_VEHICLE = new Vehicle(null, null, null, null, null, null, null, null, null);
    private static final int PARAMETERS = 5;

    /// A country that one side does not tell speaks against nothing.
    private static final String BY_PLATE = "select " + RowReading.VEHICLE + RowReading.COVER + """
             from vehicles
             where plate_key = ? and brand = ? and (plate_country is null or plate_country = coalesce(?, plate_country))
             order by vin limit 1;
            """;

    private static final String BY_PHONE = "select " + RowReading.CUSTOMER + RowReading.COVER + """
             from customers where phone = ? and brand = ? order by id limit 5;
            """;

    @Override
    public String sql() {
        return BY_PLATE + BY_PHONE;
    }

    @Override
    public int ask(PreparedStatement statement, int first, IncidentFacts facts) throws SQLException {
        var told = facts.vehicle() == null ? NO_VEHICLE : facts.vehicle();
        var plate = Plate.of(told.plate(), told.plateCountry());
        statement.setString(first, plate == null ? null : plate.key());
        statement.setString(first + 1, facts.brand());
        statement.setString(first + 2, plate == null ? null : plate.country());
        statement.setString(first + 3, facts.contact().phone());
        statement.setString(first + 4, facts.brand());
        return first + PARAMETERS;
    }

    @Override
    public Answer read(PreparedStatement statement, IncidentFacts facts) throws SQLException {
        var vehicle = vehicle(statement.getResultSet());
        statement.getMoreResults();
        return new Answer(vehicle, customers(statement.getResultSet()));
    }

    static @Nullable KnownVehicle vehicle(ResultSet rows) throws SQLException {
        return rows.next() ? new RowReading(rows).vehicle() : null;
    }

    static List<Known> customers(ResultSet rows) throws SQLException {
        var known = new ArrayList<Known>();
        while (rows.next()) {
            known.add(new RowReading(rows).customer());
        }
        return known;
    }

    record Answer(@Nullable KnownVehicle vehicle, List<Known> customers) {}
}
