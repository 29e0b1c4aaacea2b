package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// When a road vehicle sets off and is there, the road permitting.
record RoadTrip(Instant start, Instant arrival, @Nullable Reservation reservation) {
    /// What is assumed while nobody is found yet.
    private static final Duration SOMEBODY_COMES = Duration.ofHours(2);

    private static final double LESS_SURE_WHEN_WAITING = 0.6;

    /// To where they are stranded: not before the road opens.
    static RoadTrip toScene(Scene scene, Standing standing) {
        return toScene(scene, standing.travel(), standing.arrival());
    }

    static RoadTrip toSceneBySomebody(Scene scene) {
        return toScene(scene, SOMEBODY_COMES, scene.now().plus(SOMEBODY_COMES));
    }

    private static RoadTrip toScene(Scene scene, Duration travel, Instant arrival) {
        if (!scene.roadClosed()) {
            return new RoadTrip(arrival.minus(travel), arrival, null);
        }
        var opens = scene.roadOpens();
        var start = opens.isAfter(arrival.minus(travel)) ? opens : arrival.minus(travel);
        return new RoadTrip(start, start.plus(travel), Reservation.untilRoadOpens(opens));
    }

    /// Says in the draft what the road means for it.
    Draft explain(Draft draft) {
        return reservation == null
                ? draft
                : draft.because("The road is closed and taken to open at %s.".formatted(Words.time(start)))
                        .lessSure(LESS_SURE_WHEN_WAITING);
    }
}
