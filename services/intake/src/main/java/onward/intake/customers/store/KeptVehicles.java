package onward.intake.customers.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.intake.customers.domain.KnownVehicle;

/// Keeps many vehicles in one statement; those of another brand stay as they are.
@ApplicationScoped
class KeptVehicles {
    private static final String UPSERT = """
            insert into vehicles (vin, brand, customer_id, plate, plate_key, plate_country, model, propulsion,
                                  cover_scope, cover_from, cover_until, cover_kind, cover_limits, version)
            select told.vin, told.brand, coalesce(owner.merged_into, told.customer_id), told.plate, told.plate_key,
                   told.plate_country, told.model, told.propulsion, told.cover_scope, told.cover_from, told.cover_until,
                   told.cover_kind, told.cover_limits, 1
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::jsonb[])
                       as told (vin, brand, customer_id, plate, plate_key, plate_country, model, propulsion,
                                cover_scope, cover_from, cover_until, cover_kind, cover_limits)
              left join customers owner on owner.id = told.customer_id
            on conflict (vin) do update
               set customer_id = excluded.customer_id, plate = excluded.plate, plate_key = excluded.plate_key,
                   plate_country = excluded.plate_country, model = excluded.model, propulsion = excluded.propulsion,
                   cover_scope = excluded.cover_scope, cover_from = excluded.cover_from,
                   cover_until = excluded.cover_until, cover_kind = excluded.cover_kind,
                   cover_limits = excluded.cover_limits, version = vehicles.version + 1
             where vehicles.brand = excluded.brand
            returning vin
            """;

    private final AgroalDataSource database;

    KeptVehicles(AgroalDataSource database) {
        this.database = database;
    }

    /// Long because each column has its line.
    ///
    /// @return the VINs of those that were kept
    Set<String> keep(List<KnownVehicle> vehicles) {
        var kept = new HashSet<String>();
        if (vehicles.isEmpty()) {
            return kept;
        }
        var rows = vehicles.stream().map(VehicleRow::of).toList();
        var columns = new Columns<>(rows);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UPSERT)) {
            columns.text(statement, row -> row.vin);
            columns.text(statement, row -> row.brand);
            columns.text(statement, row -> row.customerId);
            columns.text(statement, row -> row.plate);
            columns.text(statement, row -> row.plateKey);
            columns.text(statement, row -> row.plateCountry);
            columns.text(statement, row -> row.model);
            columns.text(statement, row -> row.propulsion);
            columns.text(statement, row -> row.cover.scope);
            columns.text(statement, row -> row.cover.from);
            columns.text(statement, row -> row.cover.until);
            columns.text(statement, row -> row.cover.kind);
            columns.text(statement, row -> row.cover.limits);
            var answer = statement.executeQuery();
            while (answer.next()) {
                kept.add(answer.getString("vin"));
            }
            return kept;
        } catch (SQLException e) {
            throw new CustomersUnavailable(e);
        }
    }
}
