package onward.contracts.incident;

import org.jspecify.annotations.Nullable;

/// The car, as far as it is known. `keysPresent` false means locked in or lost; `wheelsTurn` false means it must be
/// lifted.
public record Vehicle(
        @Nullable String vin,
        @Nullable String plate,
        @Nullable String plateCountry,
        @Nullable String model,
        @Nullable Propulsion propulsion,
        @Nullable Boolean drivable,
        @Nullable Boolean wheelsTurn,
        @Nullable Boolean keysPresent,
        @Nullable Boolean trailer) {}
