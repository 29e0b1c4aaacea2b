package onward.dispatch.journey.domain;

import onward.contracts.incident.Party;
import org.jspecify.annotations.Nullable;

/// When a helicopter may fly without asking: where no road unit comes in time, for vulnerable people, and when they
/// must be somewhere.
final class FlightPermit {
    private FlightPermit() {}

    static boolean given(Scene scene) {
        var beyond = scene.now().plus(scene.policy().decides().helicopterBeyond());
        return scene.roadOpens().isAfter(beyond)
                || vulnerable(scene.party())
                || scene.needBy().isPresent();
    }

    private static boolean vulnerable(Party party) {
        return positive(party.children())
                || Boolean.TRUE.equals(party.wheelchair())
                || (party.needs() != null && !party.needs().isEmpty());
    }

    private static boolean positive(@Nullable Integer count) {
        return count != null && count > 0;
    }
}
