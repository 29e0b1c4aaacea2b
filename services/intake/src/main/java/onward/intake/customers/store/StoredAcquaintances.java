package onward.intake.customers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Vehicle;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.customers.domain.KnownVehicle;
import org.jspecify.annotations.Nullable;

/// Looks up whom and what a report is about; a VIN weighs more than a plate.
@ApplicationScoped
class StoredAcquaintances implements Acquaintances {
    private static final int MOST_CUSTOMERS = 5;
    private static final String BY_VIN_OR_PLATE =
            "brand = ?1 and (vin = ?2 or (plateKey = ?3 and (?4 is null or plateCountry is null or plateCountry = ?4)))";
    private static final String BY_ID_OR_PHONE = "brand = ?1 and (id = ?2 or phone = ?3) order by id";

    @Override
    public Acquaintance in(IncidentFacts facts) {
        var vehicle = vehicle(facts.brand(), facts.vehicle());
        var owner = vehicle == null || vehicle.customer() == null
                ? null
                : vehicle.customer().value();
        var customers = CustomerRow.<CustomerRow>find(
                        BY_ID_OR_PHONE, facts.brand(), owner, facts.contact().phone())
                .page(0, MOST_CUSTOMERS)
                .stream()
                .map(CustomerRow::customer)
                .toList();
        return new Acquaintance(vehicle, customers);
    }

    private static @Nullable KnownVehicle vehicle(String brand, @Nullable Vehicle told) {
        if (told == null || (told.vin() == null && told.plate() == null)) {
            return null;
        }
        List<VehicleRow> rows =
                VehicleRow.list(BY_VIN_OR_PLATE, brand, told.vin(), PlateKey.of(told.plate()), told.plateCountry());
        return rows.stream()
                .min(Comparator.comparing((VehicleRow row) -> !row.vin.equals(told.vin()))
                        .thenComparing(row -> row.vin))
                .map(VehicleRow::vehicle)
                .orElse(null);
    }
}
