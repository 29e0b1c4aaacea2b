package onward.dispatch.planning.domain;

import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A responder as the planner needs it. Where no position was ever told it is taken to be at home, `seen` is null.
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
        @Nullable Seen seen,
        List<Commitment> commitments,
        Origin origin) {}
