package onward.intake.customers.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of an import came to.
public sealed interface VehicleLine {
    /// Which line of the file; the header is line 1.
    long number();

    /// It names a vehicle, and its owner if they are told in the same line.
    record Sound(
            long number, KnownVehicle vehicle, @Nullable Customer owner) implements VehicleLine {}

    /// It can't be so, for these reasons.
    record Unsound(long number, List<Reason> reasons) implements VehicleLine {}

    /// What is wrong in which column, and what is expected there.
    record Reason(String column, String expected) {}
}
