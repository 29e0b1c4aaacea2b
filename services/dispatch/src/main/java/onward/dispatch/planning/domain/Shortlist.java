package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Who could go, first there first, and who can't and why.
public record Shortlist(List<Standing> able, List<NotAble> others) {
    public Optional<Standing> first() {
        return able.stream().findFirst();
    }

    /// How a responder stands for a need: when it would be there, and the parts of that: how long until it is free, how
    /// long it travels, how many jobs it has before, and how old its position is.
    public record Standing(
            ResponderId responder,
            Instant arrival,
            Duration untilFree,
            Duration travel,
            int ahead,
            Position position,
            @Nullable Duration positionAge) {}

    /// A responder that can't go, and why, in words.
    public record NotAble(ResponderId responder, String reason) {}
}
