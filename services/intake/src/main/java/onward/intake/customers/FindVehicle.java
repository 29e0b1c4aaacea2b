package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Vehicles;
import onward.intake.customers.domain.Versioned;
import onward.intake.facts.domain.Vin;

/// Tells what is known of a vehicle.
@ApplicationScoped
public class FindVehicle {
    private final Vehicles vehicles;

    public FindVehicle(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    public Optional<Versioned<KnownVehicle>> find(String vin) {
        return Vin.hasForm(vin) ? vehicles.find(vin) : Optional.empty();
    }
}
