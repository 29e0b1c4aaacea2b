package onward.intake.customers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Vehicle;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.facts.domain.Plate;
import org.jspecify.annotations.Nullable;

/// Looks up whom and what a report is about; a VIN weighs more than a plate.
@ApplicationScoped
class StoredAcquaintances implements Acquaintances {
    private static final int MOST_CUSTOMERS = 5;
    private static final String BY_ID_OR_PHONE = "brand = ?1 and (id = ?2 or phone = ?3) order by id";
    private static final String ALL_RECORDS =
            "id in ?1 or mergedInto in ?1 order by case when mergedInto is null then 0 else 1 end, id";

    @Override
    public Acquaintance in(IncidentFacts facts) {
        var vehicle = vehicle(facts.brand(), facts.vehicle());
        var owner = vehicle == null || vehicle.customer() == null
                ? null
                : vehicle.customer().value();
        List<CustomerRow> rows = CustomerRow.<CustomerRow>find(
                        BY_ID_OR_PHONE, facts.brand(), owner, facts.contact().phone())
                .page(0, MOST_CUSTOMERS)
                .list();
        return new Acquaintance(
                vehicle, records(rows).stream().map(CustomerRow::customer).toList());
    }

    /// With all records of those of whom there are several, the one that stays first.
    private static List<CustomerRow> records(List<CustomerRow> rows) {
        if (rows.stream().noneMatch(row -> row.absorbed || row.mergedInto != null)) {
            return rows;
        }
        var known = rows.stream()
                .map(row -> row.mergedInto == null ? row.id : row.mergedInto)
                .collect(Collectors.toSet());
        return CustomerRow.list(ALL_RECORDS, known);
    }

    private static @Nullable KnownVehicle vehicle(String brand, @Nullable Vehicle told) {
        return told == null
                ? null
                : byVin(brand, told.vin())
                        .or(() -> byPlate(brand, told))
                        .map(VehicleRow::vehicle)
                        .orElse(null);
    }

    private static Optional<VehicleRow> byVin(String brand, @Nullable String vin) {
        return Optional.ofNullable(vin)
                .flatMap(known -> VehicleRow.<VehicleRow>findByIdOptional(known)) // Panache needs the call itself
                .filter(row -> row.brand.equals(brand));
    }

    /// A country that one side does not tell speaks against nothing.
    private static Optional<VehicleRow> byPlate(String brand, Vehicle told) {
        var plate = Plate.of(told.plate(), told.plateCountry());
        return plate == null
                ? Optional.empty()
                : VehicleRow.<VehicleRow>list("brand = ?1 and plateKey = ?2 order by vin", brand, plate.key()).stream()
                        .filter(row -> plate.country() == null
                                || row.plateCountry == null
                                || row.plateCountry.equals(plate.country()))
                        .findFirst();
    }
}
