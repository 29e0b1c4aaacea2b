package onward.intake.breakdowncall.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.incident.Fault;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Party;
import onward.contracts.incident.Propulsion;
import onward.contracts.incident.VehicleCall;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import org.jspecify.annotations.Nullable;

/// What a minimum set of data means in the words of an incident.
public record CallMeaning(MinimumSet told) {
    private static final double MILLIARCSECONDS_PER_DEGREE = 3_600_000;
    private static final int DELTA_UNIT = 100;
    private static final int DEGREES_PER_STEP = 2;
    private static final int DIRECTIONS = 180;

    public IncidentKind kind() {
        return told.control().testCall() ? IncidentKind.TEST : IncidentKind.VEHICLE_CALL;
    }

    /// Null when the vehicle does not know where it is.
    public @Nullable Position position() {
        return position(told.place());
    }

    /// A crash sets off a call by itself; what is wrong when somebody pressed the button, they have yet to say.
    public @Nullable Fault fault() {
        return told.control().automaticActivation() ? new Fault(FaultCause.ACCIDENT, null) : null;
    }

    public @Nullable Party party() {
        var passengers = told.passengers();
        return passengers == null || passengers == 0 ? null : new Party(passengers, null, null, null, null, null, null);
    }

    public @Nullable Propulsion propulsion() {
        return EnergyStore.propulsion(told.energyStores());
    }

    public VehicleCall call() {
        var control = told.control();
        return new VehicleCall(
                told.messageId(),
                control.automaticActivation(),
                control.testCall(),
                control.positionCanBeTrusted(),
                control.vehicleClass().name(),
                Instant.ofEpochSecond(told.timestamp()),
                told.direction() < DIRECTIONS ? told.direction() * DEGREES_PER_STEP : null,
                recentPositions(),
                told.passengers());
    }

    private List<Position> recentPositions() {
        var recent = new ArrayList<Position>();
        var place = told.place();
        for (var delta : told.recently()) {
            place = before(place, delta);
            var position = position(place);
            if (position != null) {
                recent.add(position);
            }
        }
        return List.copyOf(recent);
    }

    private static Place before(Place place, Delta delta) {
        return new Place(
                place.latitude() + delta.latitude() * DELTA_UNIT, place.longitude() + delta.longitude() * DELTA_UNIT);
    }

    private static @Nullable Position position(Place place) {
        double lon = place.longitude() / MILLIARCSECONDS_PER_DEGREE;
        double lat = place.latitude() / MILLIARCSECONDS_PER_DEGREE;
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? new Position(lon, lat) : null;
    }
}
