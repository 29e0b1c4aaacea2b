package onward.intake.facts.domain;

import java.util.Locale;
import onward.contracts.incident.Vehicle;
import org.jspecify.annotations.Nullable;

/// A vehicle as somebody told of it, in its normal form.
final class ToldVehicle {
    private ToldVehicle() {}

    static @Nullable Vehicle facts(@Nullable Vehicle told) {
        if (told == null) {
            return null;
        }
        var plate = Plate.of(told.plate(), told.plateCountry());
        var vin = told.vin() == null ? "" : told.vin().strip().toUpperCase(Locale.ROOT);
        return new Vehicle(
                vin.isEmpty() ? null : vin,
                plate == null ? null : plate.written(),
                CountrySign.iso(told.plateCountry()),
                told.model(),
                told.propulsion(),
                told.drivable(),
                told.wheelsTurn(),
                told.keysPresent(),
                told.trailer());
    }
}
