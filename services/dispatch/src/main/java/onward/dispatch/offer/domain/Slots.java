package onward.dispatch.offer.domain;

import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.contracts.dispatch.JobState;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlannedTour;

/// Finds the slots of a plan: all jobs that come after work that a responder has taken. For whoever has none nobody
/// needs to wait.
public final class Slots {
    private Slots() {}

    public static Stream<Slot> of(DispatchPlan plan) {
        return plan.tours().stream()
                .filter(tour -> isTaken(tour.stops().getFirst()))
                .flatMap(Slots::of);
    }

    /// What was only offered may be declined.
    private static boolean isTaken(PlannedStop stop) {
        return stop.fixed() && stop.state() != JobState.OFFERED;
    }

    private static Stream<Slot> of(PlannedTour tour) {
        var stops = tour.stops();
        return IntStream.range(1, stops.size())
                .filter(i -> !stops.get(i).fixed() && stops.get(i).state() == JobState.PENDING)
                .mapToObj(i -> slot(tour, stops.get(i - 1), stops.get(i)));
    }

    private static Slot slot(PlannedTour tour, PlannedStop before, PlannedStop stop) {
        return new Slot(stop.job(), tour.responder(), before.end().truncatedTo(ChronoUnit.SECONDS), stop.start());
    }
}
