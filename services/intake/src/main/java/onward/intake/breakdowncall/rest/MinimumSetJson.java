package onward.intake.breakdowncall.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.EnergyStore;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.breakdowncall.domain.VehicleClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The minimum set of data as JSON. The names of EN 15722 are understood as well as the short ones.
record MinimumSetJson(
        @JsonAlias("messageIdentifier")
        @NotNull(message = OCTET)
        @Min(value = 0, message = OCTET)
        @Max(value = 255, message = OCTET)
        @Nullable
        Integer messageId,

        @NotNull(message = YES_OR_NO) @Nullable Boolean automaticActivation,

        @NotNull(message = YES_OR_NO) @Nullable Boolean testCall,

        @JsonAlias("positionCanBeTrusted") @Schema(description = "true unless told otherwise") @Nullable
        Boolean positionTrusted,

        @Schema(description = "M1 unless told otherwise") @Nullable
        VehicleClass vehicleType,

        @JsonAlias("vehicleIdentificationNumber")
        @NotNull(message = VIN)
        @Pattern(regexp = "[A-HJ-NPR-Z0-9]{17}", message = VIN)
        @Nullable
        String vin,

        @JsonAlias({"vehiclePropulsionStorageType", "propulsion"}) @Nullable
        List<@NotNull(message = "A store of energy is expected.") EnergyStore> energyStores,

        @Schema(description = "Seconds since 1970 by the vehicle's clock")
        @NotNull(message = SECONDS)
        @Min(value = 0, message = SECONDS)
        @Max(value = 4_294_967_295L, message = SECONDS)
        @Nullable
        Long timestamp,

        @JsonAlias("vehicleLocation") @NotNull(message = "A GeoJSON point is expected: where the vehicle is.") @Nullable
        Position position,

        @JsonAlias("vehicleDirection")
        @Schema(description = "In steps of two degrees from north, clockwise; 255 is unknown")
        @Min(value = 0, message = OCTET)
        @Max(value = 255, message = OCTET)
        @Nullable
        Integer direction,

        @JsonAlias("recentVehicleLocations")
        @Schema(description = "Where it was, the latest first, each from the place before it")
        @Size(max = 2, message = "At most two recent places are expected.")
        @Nullable
        List<@Valid @NotNull(message = "A difference of two places is expected.") DeltaJson> recent,

        @JsonAlias("numberOfPassengers") @Min(value = 0, message = OCTET) @Max(value = 255, message = OCTET) @Nullable
        Integer occupants) {
    private static final String OCTET = "A number from 0 to 255 is expected.";
    private static final String YES_OR_NO = "true or false is expected.";
    private static final String VIN = "17 capital letters and digits are expected, without I, O and Q.";
    private static final String SECONDS = "Seconds since 1970 are expected, from 0 to 4294967295.";

    MinimumSet minimumSet() {
        return ToldMinimumSet.of(this);
    }
}
