package onward.intake.customers.domain;

import java.util.List;
import onward.contracts.incident.IncidentFacts;
import org.jspecify.annotations.Nullable;

/// Whom and what a report is about, among those that are known.
public interface Acquaintances {
    /// The vehicle by VIN or plate, and the customer by phone or as the owner of that vehicle.
    Acquaintance in(IncidentFacts facts);

    /// What is known: the vehicle that the report names, and the customers that it may come from.
    record Acquaintance(@Nullable KnownVehicle vehicle, List<Customer> customers) {
        public static Acquaintance none() {
            return new Acquaintance(null, List.of());
        }
    }
}
