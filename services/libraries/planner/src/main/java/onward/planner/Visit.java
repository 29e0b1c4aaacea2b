package onward.planner;

import org.jspecify.annotations.Nullable;

/// Something a unit has to do before it is free: go there, serve for so long (a transport not included), and bring it
/// to `dropOff` if there is one.
public record Visit(
        Place place, double serviceSeconds, @Nullable Place dropOff) {
    /// Where the unit is after it.
    Place end() {
        return dropOff == null ? place : dropOff;
    }

    /// How long it takes a unit that starts from there.
    double seconds(Place from, Travel travel) {
        double transport = dropOff == null ? 0 : travel.seconds(place, dropOff);
        return travel.seconds(from, place) + serviceSeconds + transport;
    }
}
