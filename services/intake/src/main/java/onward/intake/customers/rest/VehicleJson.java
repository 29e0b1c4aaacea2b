package onward.intake.customers.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Versioned;
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
        return new KnownVehicle(
                asVin,
                ofBrand,
                customer,
                upper(plate),
                upper(plateCountry),
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

    private static @Nullable String upper(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
