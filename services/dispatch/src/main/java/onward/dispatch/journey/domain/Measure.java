package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import org.jspecify.annotations.Nullable;

/// What a care policy makes of an option: all that speaks against it in euros, and whether it may be done without
/// asking.
record Measure(
        Scene scene,
        OptionKind kind,
        Instant mobileAt,
        @Nullable Instant atDestination,
        double costEuros,
        double confidence,
        long daysWithoutCar) {
    private static final double SECONDS_PER_HOUR = 3600;

    double score() {
        var worth = scene.policy().worth();
        double hours = hours(scene.now(), atDestination == null ? mobileAt : atDestination);
        double stranded =
                Math.max(0, hours(scene.now().plus(scene.policy().decides().helicopterBeyond()), mobileAt));
        return costEuros
                + hours * scene.headcount() * worth.hourOfCustomerTime()
                + stranded * worth.hourStranded()
                + daysWithoutCar * worth.dayWithoutCar()
                + (missesAppointment() ? worth.missedAppointment() : 0)
                + (1 - confidence) * worth.failedPlan()
                - worth.gestures().getOrDefault(kind, 0.0);
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_HOUR;
    }

    boolean missesAppointment() {
        return atDestination != null
                && scene.needBy().filter(atDestination::isAfter).isPresent();
    }

    boolean needsAuthority() {
        return costEuros > scene.policy().decides().costLimit()
                || (kind == OptionKind.HELICOPTER_PICKUP && !FlightPermit.given(scene));
    }

    List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (atDestination != null) {
            reasons.add("They are at their destination at %s.".formatted(Words.time(atDestination)));
            scene.needBy()
                    .ifPresent(needBy -> reasons.add(
                            missesAppointment()
                                    ? "That is too late: they must be there by %s.".formatted(Words.time(needBy))
                                    : "That is in time for %s.".formatted(Words.time(needBy))));
        }
        if (needsAuthority()) {
            reasons.add("An agent has to decide on it.");
        }
        return reasons;
    }
}
