package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// The flights of a party from one place to another: who flies, when, and whether that is by day, by night or not
/// before dawn.
record Flights(
        List<Carrier> carriers, Light light, @Nullable Instant dawn) {
    static final Duration BOARDING = Duration.ofMinutes(10);

    /// Nobody plans to pick people up later than this without waiting for a road.
    private static final Duration FORESEEN = Duration.ofHours(4);

    /// Whether they fly by sight in daylight, at night with helicopters that may, or wait for dawn.
    enum Light {
        DAY,
        NIGHT,
        AT_DAWN
    }

    static List<Ask> asks(Scene scene, Position from) {
        var asks = new ArrayList<>(lift(scene, from, false).asks());
        boolean light = scene.daylight().isLight(from, scene.now())
                && scene.daylight().isLight(from, scene.now().plus(FORESEEN));
        if (!light) {
            asks.addAll(lift(scene, from, true).asks());
        }
        return asks;
    }

    static Lift lift(Scene scene, Position from, boolean night) {
        var able = night
                ? List.of(Capability.of("HELICOPTER"), Capability.of("NIGHT_FLIGHT"))
                : List.of(Capability.of("HELICOPTER"));
        return new Lift(ResponderKind.HELICOPTER, able, scene.party(), from);
    }

    /// By day if it stays light, else by night, else from dawn. Nobody flies further than the range allows.
    static Flights of(Airway way, Instant readyAt) {
        var inRange = way.inRange();
        var byDay = lift(way.scene(), way.from(), false).carriers(inRange);
        if (byDay.stream().allMatch(carrier -> way.isLight(there(carrier, readyAt)))) {
            return new Flights(byDay, Light.DAY, null);
        }
        var byNight = lift(way.scene(), way.from(), true).carriers(inRange);
        return byNight.isEmpty()
                ? new Flights(byDay, Light.AT_DAWN, way.scene().daylight().nextDawn(way.from(), readyAt))
                : new Flights(byNight, Light.NIGHT, null);
    }

    private static Instant there(Carrier carrier, Instant readyAt) {
        return Scene.later(carrier.standing().arrival(), readyAt);
    }

    /// When a helicopter picks its people up, who are ready then at the earliest.
    Instant pickUp(Carrier carrier, Instant readyAt) {
        var there = there(carrier, readyAt);
        return dawn == null ? there : Scene.later(there, dawn);
    }

    /// How much luggage has to follow by road.
    int luggageLeft(Scene scene, Reach reach) {
        int room = carriers.stream()
                .map(carrier -> reach.aircraft().get(carrier.responder()))
                .mapToInt(aircraft -> aircraft == null ? Integer.MAX_VALUE / 4 : aircraft.luggage())
                .sum();
        var luggage = scene.party().luggage();
        return luggage == null ? 0 : Math.max(0, luggage - room);
    }
}
