package onward.intake.breakdowncall;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Propulsion;
import onward.contracts.incident.Vehicle;
import onward.intake.customers.FindCustomer;
import onward.intake.customers.FindVehicle;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Versioned;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;
import org.jspecify.annotations.Nullable;

/// Whose vehicle calls: one that is known belongs to a brand and perhaps a customer; of others the manufacturer's
/// code, the first three characters of the VIN, says the brand, or nobody does.
@ApplicationScoped
class RecogniseCaller {
    private static final Contact NOBODY = new Contact(null, null, null, null);

    private final FindVehicle findVehicle;
    private final FindCustomer findCustomer;
    private final Brands brands;

    RecogniseCaller(FindVehicle findVehicle, FindCustomer findCustomer, Brands brands) {
        this.findVehicle = findVehicle;
        this.findCustomer = findCustomer;
        this.brands = brands;
    }

    /// `propulsion` is what the vehicle says of itself; what is registered weighs more.
    RecognisedCaller recognise(String vin, @Nullable Propulsion propulsion) {
        return findVehicle
                .find(vin)
                .map(Versioned::value)
                .map(vehicle -> new RecognisedCaller(
                        vehicle.brand(), contact(vehicle.customer()), vehicle(vehicle, propulsion)))
                .orElseGet(() -> new RecognisedCaller(brandOf(vin), NOBODY, vehicle(vin, propulsion)));
    }

    private String brandOf(String vin) {
        return brands.ofManufacturer(vin).map(Brand::name).orElse(Brands.UNASSIGNED);
    }

    private Contact contact(@Nullable CustomerId id) {
        return id == null
                ? NOBODY
                : findCustomer
                        .find(id)
                        .map(Versioned::value)
                        .map(owner -> new Contact(owner.name(), owner.phone(), null, owner.language()))
                        .orElse(NOBODY);
    }

    private static Vehicle vehicle(KnownVehicle known, @Nullable Propulsion told) {
        return new Vehicle(
                known.vin(),
                known.plate(),
                known.plateCountry(),
                known.model(),
                known.propulsion() == null ? told : known.propulsion(),
                null,
                null,
                null,
                null);
    }

    private static Vehicle vehicle(String vin, @Nullable Propulsion propulsion) {
        return new Vehicle(vin, null, null, null, propulsion, null, null, null, null);
    }
}
