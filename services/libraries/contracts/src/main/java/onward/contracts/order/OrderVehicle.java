package onward.contracts.order;

import onward.contracts.incident.Propulsion;
import org.jspecify.annotations.Nullable;

/// The car, as far as a crew needs it to find and to lift it.
public record OrderVehicle(
        @Nullable String model,
        @Nullable String plate,
        @Nullable String vin,
        @Nullable Propulsion propulsion,
        @Nullable Boolean wheelsTurn,
        @Nullable Boolean trailer) {}
