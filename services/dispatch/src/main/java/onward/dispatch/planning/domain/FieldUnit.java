package onward.dispatch.planning.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A responder as the planner needs it: `commitments` are what it holds or is asked for, `planned` what it will be
/// asked for after that. Where no position was ever told it is taken to be at home, `seen` is null.
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
        List<Commitment> planned,
        Origin origin) {
    /// Everything that it does before anything new.
    public List<Commitment> ahead() {
        return planned.isEmpty()
                ? commitments
                : Stream.concat(commitments.stream(), planned.stream()).toList();
    }
}
