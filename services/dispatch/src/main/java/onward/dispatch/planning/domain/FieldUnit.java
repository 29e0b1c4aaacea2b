package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A responder as the planner needs it. Where no position was ever told it is taken to be at home, `seenAt` is null.
public record FieldUnit(
        ResponderId id,
        double speedKmh,
        double detourFactor,
        double turnoutSeconds,
        int stackSize,
        boolean onShift,
        boolean servesBrand,
        Set<String> able,
        Position position,
        @Nullable Instant seenAt,
        List<Commitment> commitments) {}
