package onward.dispatch.fleet;

import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.Outfits.Outfit;
import onward.dispatch.fleet.domain.Pace;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Shift;
import org.jspecify.annotations.Nullable;

/// What is told about a responder when it is registered. What is left open is as usual for its kind, its shift as it
/// was.
public record Registration(
        ResponderKind kind,
        @Nullable String name,
        @Nullable Set<Capability> capabilities,
        Position home,
        @Nullable Position position,
        @Nullable Set<String> brands,
        @Nullable Double speedKmh,
        @Nullable Double detourFactor,
        @Nullable Duration turnout,
        @Nullable Money costPerHour,
        @Nullable Integer stackSize,
        @Nullable Shift shift) {
    Responder responder(ResponderId id, Outfit usual, Shift shiftBefore) {
        return new Responder(
                id,
                or(name, id.value()),
                kind,
                Set.copyOf(or(capabilities, usual.capabilities())),
                home,
                Set.copyOf(or(brands, Set.of())),
                pace(usual.pace()),
                or(shift, shiftBefore));
    }

    private Pace pace(Pace usual) {
        return new Pace(
                or(speedKmh, usual.speedKmh()),
                or(detourFactor, usual.detourFactor()),
                or(turnout, usual.turnout()),
                or(costPerHour, usual.costPerHour()),
                or(stackSize, usual.stackSize()));
    }

    private static <T> T or(@Nullable T told, T usual) {
        return told == null ? usual : told;
    }
}
