package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.Party;
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
        var policy = scene.policy();
        double hours = hours(scene.now(), atDestination == null ? mobileAt : atDestination);
        double stranded = Math.max(0, hours(scene.now().plus(policy.helicopterBeyond()), mobileAt));
        return costEuros
                + hours * scene.headcount() * policy.hourOfCustomerTime()
                + stranded * policy.hourStranded()
                + daysWithoutCar * policy.dayWithoutCar()
                + (missesAppointment() ? policy.missedAppointment() : 0)
                + (1 - confidence) * policy.failedPlan();
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_HOUR;
    }

    boolean missesAppointment() {
        return atDestination != null
                && scene.needBy().filter(atDestination::isAfter).isPresent();
    }

    boolean needsAuthority() {
        return costEuros > scene.policy().costLimit() || (kind == OptionKind.HELICOPTER_PICKUP && !mayFly());
    }

    /// A helicopter flies without asking where no road unit comes in time, for vulnerable people, and when they must be
    /// somewhere.
    private boolean mayFly() {
        boolean outOfReach =
                scene.roadOpens().isAfter(scene.now().plus(scene.policy().helicopterBeyond()));
        return outOfReach || vulnerable() || scene.needBy().isPresent();
    }

    private boolean vulnerable() {
        Party party = scene.facts().party();
        return party != null
                && (positive(party.children())
                        || Boolean.TRUE.equals(party.wheelchair())
                        || (party.needs() != null && !party.needs().isEmpty()));
    }

    private static boolean positive(@Nullable Integer count) {
        return count != null && count > 0;
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
