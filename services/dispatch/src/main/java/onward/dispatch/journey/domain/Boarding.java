package onward.dispatch.journey.domain;

import java.time.Instant;
import onward.contracts.dispatch.Stop;
import org.jspecify.annotations.Nullable;

/// Where helicopters pick people up, from when on they are there, and whether the ground is known; `after` is the place
/// of the leg that brings them there, if one does.
record Boarding(
        Stop stop,
        Instant readyAt,
        boolean surveyed,
        @Nullable Integer after) {
    /// A landing site this near to them is where they are.
    private static final double NEAR_METRES = 1_000;

    static Boarding where(Scene scene) {
        boolean surveyed = scene.places()
                .landingSiteNear(scene.position())
                .filter(NamedPlace::surveyed)
                .filter(site -> site.position().metresTo(scene.position()) <= NEAR_METRES)
                .isPresent();
        return new Boarding(scene.stop(), scene.now(), surveyed, null);
    }
}
