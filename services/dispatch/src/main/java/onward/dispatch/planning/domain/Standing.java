package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// How a responder stands for a need: when it would be there, and the parts of that: how long until it is free, how
/// long it travels, how many jobs it has before and whether it has taken all of them, how old its position is,
/// whether that is too old to be trusted, and whose it is.
public record Standing(
        ResponderId responder,
        Instant arrival,
        Duration untilFree,
        Duration travel,
        int ahead,
        boolean aheadTaken,
        Position position,
        @Nullable Duration positionAge,
        boolean stale,
        Origin origin) {}
