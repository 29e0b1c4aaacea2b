package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.LastSeen;
import onward.dispatch.fleet.domain.Positions;
import org.jspecify.annotations.Nullable;

/// Keeps where responders are: of each the newest by its device's clock.
@ApplicationScoped
public class MoveResponders {
    /// How far a device's clock may be ahead before its position is not believed.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private final Positions positions;
    private final Clock clock;

    MoveResponders(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @Transactional
    public void move(Collection<LastSeen> seen) {
        var latestBelievable = clock.instant().plus(CLOCK_TOLERANCE);
        positions.keep(newest(seen, latestBelievable).values());
    }

    /// Moves one; without `at`, as of now.
    @Transactional
    public void move(
            ResponderId id,
            Position position,
            @Nullable Instant at,
            @Nullable Double speedKmh,
            @Nullable Double headingDegrees) {
        move(List.of(new LastSeen(id, position, at == null ? clock.instant() : at, speedKmh, headingDegrees)));
    }

    private static Map<ResponderId, LastSeen> newest(Collection<LastSeen> seen, Instant latestBelievable) {
        var newest = new HashMap<ResponderId, LastSeen>();
        for (var one : seen) {
            if (!one.at().isAfter(latestBelievable)) {
                newest.merge(one.responder(), one, (a, b) -> b.at().isAfter(a.at()) ? b : a);
            }
        }
        return newest;
    }
}
