package onward.intake.breakdowncall.rest;

import java.util.List;
import java.util.Objects;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.Control;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import onward.intake.breakdowncall.domain.VehicleClass;
import org.jspecify.annotations.Nullable;

/// A minimum set of data as JSON, in the units of EN 15722.
final class ToldMinimumSet {
    private static final double MILLIARCSECONDS_PER_DEGREE = 3_600_000;

    private ToldMinimumSet() {}

    /// Only after validation: what is required is there then.
    static MinimumSet of(MinimumSetJson told) {
        return new MinimumSet(
                Objects.requireNonNull(told.messageId()),
                new Control(
                        Boolean.TRUE.equals(told.automaticActivation()),
                        Boolean.TRUE.equals(told.testCall()),
                        !Boolean.FALSE.equals(told.positionTrusted()),
                        Objects.requireNonNullElse(told.vehicleType(), VehicleClass.M1)),
                Objects.requireNonNull(told.vin()),
                Objects.requireNonNullElse(told.energyStores(), List.of()),
                Objects.requireNonNull(told.timestamp()),
                place(Objects.requireNonNull(told.position())),
                Objects.requireNonNullElse(told.direction(), MinimumSet.UNKNOWN),
                delta(told, 0),
                delta(told, 1),
                told.occupants() == null || told.occupants() == MinimumSet.UNKNOWN ? null : told.occupants());
    }

    private static @Nullable Delta delta(MinimumSetJson told, int index) {
        var recent = told.recent();
        return recent == null || recent.size() <= index
                ? null
                : recent.get(index).delta();
    }

    private static Place place(Position position) {
        return new Place(milliarcseconds(position.lat()), milliarcseconds(position.lon()));
    }

    private static int milliarcseconds(double degrees) {
        return (int) Math.round(degrees * MILLIARCSECONDS_PER_DEGREE);
    }
}
