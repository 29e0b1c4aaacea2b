package onward.dispatch.journey;

import java.util.List;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.RoadAccess;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Leg;

/// An incident before and after somebody has told more about it.
record Amendment(KnownIncident before, KnownIncident after) {
    boolean leadsElsewhere() {
        var was = Scenes.DESTINATION.apply(before).map(Stop::position);
        var is = Scenes.DESTINATION.apply(after).map(Stop::position);
        return is.isPresent() && !is.equals(was);
    }

    boolean opensRoad() {
        return isClosed(before) && !isClosed(after);
    }

    private static boolean isClosed(KnownIncident incident) {
        return incident.facts().location().roadAccess() == RoadAccess.CLOSED;
    }

    /// A stop at the old place or destination moves with it; workshops and landing sites stay.
    Leg of(Leg leg) {
        var dropOff = leg.dropOff();
        return leg.between(moved(leg.pickup()), dropOff == null ? null : moved(dropOff));
    }

    private Stop moved(Stop stop) {
        for (var place : List.of(Scenes.PLACE, Scenes.DESTINATION)) {
            var was = place.apply(before);
            var is = place.apply(after);
            if (was.isPresent() && is.isPresent() && was.get().position().equals(stop.position())) {
                return is.get();
            }
        }
        return stop;
    }
}
