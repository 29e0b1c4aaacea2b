package onward.intake.customers.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Versioned;
import onward.intake.facts.domain.Plate;
import onward.web.Warnings.Warning;
import org.jspecify.annotations.Nullable;

/// A vehicle as it is told to us and as we tell it.
record VehicleJson(
        @Nullable String vin,

        @NotBlank(message = "A brand is required.") @Nullable
        String brand,

        @Nullable CustomerId customer,

        @Size(max = 20, message = "At most 20 characters are expected.") @Nullable
        String plate,

        @Size(max = 3, message = "A country code is expected, such as FR.") @Nullable
        String plateCountry,

        @Size(max = 200, message = "At most 200 characters are expected.") @Nullable
        String model,

        @Nullable Propulsion propulsion,
        @Valid @Nullable CoverJson cover,
        @Nullable List<Warning> warnings) {
    KnownVehicle vehicle(String asVin, String ofBrand) {
        var told = Plate.of(plate, plateCountry);
        return new KnownVehicle(
                asVin,
                ofBrand,
                customer,
                told == null ? null : told.written(),
                told == null ? Plate.country(plateCountry) : told.country(),
                model,
                propulsion,
                cover == null ? null : cover.entitlement("/cover"));
    }

    static VehicleJson of(Versioned<KnownVehicle> found, List<Warning> warnings) {
        var vehicle = found.value();
        return new VehicleJson(
                vehicle.vin(),
                vehicle.brand(),
                vehicle.customer(),
                vehicle.plate(),
                vehicle.plateCountry(),
                vehicle.model(),
                vehicle.propulsion(),
                CoverJson.of(vehicle.cover()),
                warnings);
    }
}
