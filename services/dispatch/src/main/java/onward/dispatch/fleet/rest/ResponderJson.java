package onward.dispatch.fleet.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.ResponderStatus;
import onward.dispatch.fleet.domain.RosterEntry;
import onward.web.Warnings.Warning;
import org.jspecify.annotations.Nullable;

/// A responder as callers see it, with what is derived about it.
record ResponderJson(
        ResponderId id,
        ResponderKind kind,
        String name,
        List<Capability> capabilities,
        Position home,
        List<String> brands,
        double speedKmh,
        double detourFactor,
        long turnoutSeconds,
        Money costPerHour,
        int stackSize,
        String area,
        ShiftJson shift,
        ResponderStatus status,
        @Nullable Position position,
        @Nullable Instant positionAt,
        long version,
        List<Warning> warnings) {
    static ResponderJson of(RosterEntry entry, List<Warning> warnings) {
        var responder = entry.responder();
        var seen = entry.lastSeen();
        return new ResponderJson(
                responder.id(),
                responder.kind(),
                responder.name(),
                sorted(responder.capabilities()),
                responder.home(),
                responder.brands().stream().sorted().toList(),
                responder.pace().speedKmh(),
                responder.pace().detourFactor(),
                responder.pace().turnout().toSeconds(),
                responder.pace().costPerHour(),
                responder.pace().stackSize(),
                entry.area(),
                ShiftJson.of(responder.shift()),
                entry.status(),
                seen == null ? null : seen.position(),
                seen == null ? null : seen.at(),
                entry.version(),
                warnings);
    }

    private static List<Capability> sorted(Set<Capability> capabilities) {
        return capabilities.stream()
                .sorted(Comparator.comparing(Capability::toString))
                .toList();
    }
}
