package onward.intake.customers.domain;

import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import org.jspecify.annotations.Nullable;

/// A vehicle of the brand's customers, with the cover that came with it if there is one.
public record KnownVehicle(
        String vin,
        String brand,
        @Nullable CustomerId customer,
        @Nullable String plate,
        @Nullable String plateCountry,
        @Nullable String model,
        @Nullable Propulsion propulsion,
        @Nullable Entitlement cover) {
    /// The same vehicle as another customer's.
    public KnownVehicle of(CustomerId owner) {
        return new KnownVehicle(vin, brand, owner, plate, plateCountry, model, propulsion, cover);
    }
}
