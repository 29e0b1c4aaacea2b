package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A responder as the plan of a whole area needs it. `able` are its capabilities with counts expanded; no brands means
/// every brand; an hour costs so many euros, on the road and at work; `lentBy` is the neighbouring area
/// whose it is.
public record FleetUnit(
        ResponderId id,
        ResponderKind kind,
        double speedKmh,
        double detourFactor,
        Duration turnout,
        double costPerHour,
        Set<String> able,
        Set<String> brands,
        Position position,
        Position home,
        boolean onDuty,
        @Nullable Instant shiftUntil,
        @Nullable String lentBy) {
    public boolean isDesk() {
        return kind == ResponderKind.PARTNER_DESK;
    }

    public boolean serves(String brand) {
        return brands.isEmpty() || brands.contains(brand);
    }

    /// Own units always; a neighbour's near its border.
    public boolean isLentFor(OpenJob job) {
        return lentBy == null || job.near().contains(lentBy);
    }

    public boolean can(OpenJob job) {
        return onDuty
                && able.containsAll(job.requires())
                && serves(job.brand())
                && !job.excluded().contains(id);
    }
}
