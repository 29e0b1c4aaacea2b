package onward.dispatch.planning.rest;

import java.time.Instant;
import java.util.List;
import onward.dispatch.planning.domain.PlannedTour;

/// What one responder does, in order, and when it is home.
record TourJson(String responderId, List<StopJson> stops, Instant home) {
    static TourJson of(PlannedTour tour) {
        return new TourJson(
                tour.responder().value(),
                tour.stops().stream().map(StopJson::of).toList(),
                tour.home());
    }
}
