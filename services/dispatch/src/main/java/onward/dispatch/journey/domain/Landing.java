package onward.dispatch.journey.domain;

import java.util.Optional;
import onward.contracts.dispatch.Stop;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where helicopters land: at the destination, or at the site that is nearest to it, from which they go on by road.
record Landing(NamedPlace site, @Nullable Stop destination) {
    /// A landing site this near to the destination is the destination.
    private static final double SAME_PLACE_METRES = 3_000;

    /// Without a destination it is the site nearest to where they are.
    static Optional<Landing> of(Scene scene) {
        var destination = scene.destination().orElse(null);
        var goal = destination == null ? scene.position() : destination.position();
        return scene.places().landingSiteNear(goal).map(site -> new Landing(site, destination));
    }

    boolean direct() {
        return destination != null && destination.position().metresTo(site.position()) <= SAME_PLACE_METRES;
    }

    /// Where the flight leads, by the name that they know.
    Stop stop() {
        return direct() && destination != null ? destination : site.stop();
    }

    Position position() {
        return site.position();
    }
}
