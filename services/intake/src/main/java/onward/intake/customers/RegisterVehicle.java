package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.intake.customers.domain.Customers;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Vehicles;
import onward.intake.customers.domain.Versioned;

/// Makes a vehicle known, or changes what is known of it.
@ApplicationScoped
public class RegisterVehicle {
    private final Vehicles vehicles;
    private final Customers customers;

    public RegisterVehicle(Vehicles vehicles, Customers customers) {
        this.vehicles = vehicles;
        this.customers = customers;
    }

    /// `seenVersion` is the version that the caller has in front of them; 0 when the vehicle is new to them.
    @Transactional
    public Answer register(KnownVehicle vehicle, long seenVersion) {
        var owner = vehicle.customer();
        if (owner == null) {
            return keep(vehicle, seenVersion);
        }
        return customers
                .find(owner)
                .map(Versioned::value)
                .filter(customer -> customer.brand().equals(vehicle.brand()))
                .map(customer -> keep(vehicle.of(customer.known()), seenVersion))
                .orElseGet(Answer.OwnerUnknown::new);
    }

    private Answer keep(KnownVehicle vehicle, long seenVersion) {
        return vehicles.keep(vehicle, seenVersion)
                ? new Answer.Kept(vehicle, seenVersion + 1)
                : new Answer.ChangedMeanwhile();
    }

    /// What became of it.
    public sealed interface Answer {
        /// It is known so; version 1 when it is new.
        record Kept(KnownVehicle vehicle, long version) implements Answer {}

        /// The brand has no such customer.
        record OwnerUnknown() implements Answer {}

        /// Somebody else was quicker.
        record ChangedMeanwhile() implements Answer {}
    }
}
