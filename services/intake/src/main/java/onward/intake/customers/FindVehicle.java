package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Vehicles;
import onward.intake.customers.domain.Versioned;

/// Tells what is known of a vehicle.
@ApplicationScoped
public class FindVehicle {
    private final Vehicles vehicles;

    public FindVehicle(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    public Optional<Versioned<KnownVehicle>> find(String vin) {
        return vehicles.find(vin);
    }
}
