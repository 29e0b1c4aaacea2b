package onward.dispatch.journey.domain;

import java.time.Instant;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Position;

/// The way of a flight: who reaches it, and whether it is light there.
record Airway(Scene scene, Reach reach, Position from, Position to) {
    /// Of those who are asked for, only who can fly there, on to where they land, and home.
    Reach inRange() {
        return reach.only(standing -> {
            var aircraft = reach.aircraft().get(standing.responder());
            return aircraft == null || aircraft.reaches(standing.position(), from, to);
        });
    }

    /// Whether it is light from when they are picked up until they land.
    boolean isLight(Instant pickedUp) {
        var landed = pickedUp.plus(Flights.BOARDING).plus(scene.travel(ResponderKind.HELICOPTER, from, to));
        return scene.daylight().isLight(from, pickedUp) && scene.daylight().isLight(to, landed);
    }

    /// Why nobody flies, in words.
    String whyNobody() {
        var ask = Flights.lift(scene, from, false).ask(1);
        return reach.first(ask)
                .map(standing -> "%s can't fly there, on to where they land, and home: it is too far."
                        .formatted(standing.responder()))
                .orElseGet(() -> reach.whyNobody(ask));
    }
}
