package onward.intake.customers.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known: the vehicle that the report names, and the customers that it may come from.
public record Acquaintance(@Nullable KnownVehicle vehicle, List<Customer> customers) {
    public static Acquaintance none() {
        return new Acquaintance(null, List.of());
    }
}
