package onward.dispatch.planning.rest;

import java.time.Instant;
import java.util.List;
import onward.dispatch.planning.domain.PlannedTour;
import org.jspecify.annotations.Nullable;

/// What one responder does, in order, and when it is home; `lentBy` is the neighbouring area whose it is.
record TourJson(
        String responderId,
        List<StopJson> stops,
        Instant home,
        @Nullable String lentBy) {
    static TourJson of(PlannedTour tour) {
        return new TourJson(
                tour.responder().value(),
                tour.stops().stream().map(StopJson::of).toList(),
                tour.home(),
                tour.lentBy());
    }
}
