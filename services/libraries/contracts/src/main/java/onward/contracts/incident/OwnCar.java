package onward.contracts.incident;

import org.jspecify.annotations.Nullable;

/// The staff member's own car, as it is handed over. `carClass` is written as in `CAR_CLASS(c)`.
public record OwnCar(
        @Nullable String plate,
        @Nullable String model,
        @Nullable String carClass,
        @Nullable Integer seats,
        @Nullable Integer childSeats) {}
