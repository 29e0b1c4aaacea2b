package onward.dispatch.fleet.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.CountedCapabilities;
import onward.dispatch.fleet.domain.Pace;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Shift;

/// Translates between a responder and its row.
final class ResponderRows {
    private ResponderRows() {}

    static Responder responder(ResponderRow row) {
        return new Responder(
                new ResponderId(row.id),
                row.name,
                row.kind,
                Arrays.stream(row.capabilities).map(Capability::parse).collect(Collectors.toUnmodifiableSet()),
                new Position(row.homeLon, row.homeLat),
                Set.of(row.brands),
                pace(row),
                new Shift(row.onShift, row.shiftUntil));
    }

    private static Pace pace(ResponderRow row) {
        return new Pace(
                row.speedKmh,
                row.detourFactor,
                Duration.ofSeconds(row.turnoutSeconds),
                new Money(row.costPerHour, row.costCurrency),
                row.stackSize);
    }

    static void write(Responder responder, ResponderRow row) {
        row.name = responder.name();
        row.kind = responder.kind();
        row.capabilities = sorted(responder.capabilities());
        row.able = CountedCapabilities.expanded(responder.capabilities()).toArray(String[]::new);
        row.homeLon = responder.home().lon();
        row.homeLat = responder.home().lat();
        row.brands = responder.brands().stream().sorted().toArray(String[]::new);
        row.onShift = responder.shift().on();
        row.shiftUntil = responder.shift().until();
        write(responder.pace(), row);
    }

    private static void write(Pace pace, ResponderRow row) {
        row.speedKmh = pace.speedKmh();
        row.detourFactor = pace.detourFactor();
        row.turnoutSeconds = pace.turnout().toSeconds();
        row.costPerHour = pace.costPerHour().amount();
        row.costCurrency = pace.costPerHour().currency();
        row.stackSize = pace.stackSize();
    }

    private static String[] sorted(Collection<Capability> capabilities) {
        return capabilities.stream().map(Capability::toString).sorted().toArray(String[]::new);
    }
}
