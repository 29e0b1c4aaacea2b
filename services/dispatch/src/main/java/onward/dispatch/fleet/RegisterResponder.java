package onward.dispatch.fleet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.RegisterResponder.Answer.ChangedMeanwhile;
import onward.dispatch.fleet.RegisterResponder.Answer.Registered;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.fleet.domain.LastSeen;
import onward.dispatch.fleet.domain.Outfits;
import onward.dispatch.fleet.domain.Positions;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.fleet.domain.Shift;
import onward.dispatch.fleet.domain.VersionedResponder;
import org.jspecify.annotations.Nullable;

/// Registers a responder, or changes what is registered about it.
@ApplicationScoped
public class RegisterResponder {
    private final Responders responders;
    private final Positions positions;
    private final Outfits outfits;
    private final List<FleetFollower> followers;
    private final Clock clock;

    RegisterResponder(
            Responders responders,
            Positions positions,
            Outfits outfits,
            @All List<FleetFollower> followers,
            Clock clock) {
        this.responders = responders;
        this.positions = positions;
        this.outfits = outfits;
        this.followers = followers;
        this.clock = clock;
    }

    /// `seen` is the version that the caller has seen; null when there was none.
    @Transactional
    public Answer register(ResponderId id, Registration registration, @Nullable Long seen) {
        var before = responders.locked(id);
        if (!Objects.equals(before.map(VersionedResponder::version).orElse(null), seen)) {
            return new ChangedMeanwhile();
        }
        var shift = before.map(found -> found.responder().shift()).orElse(Shift.OFF);
        var responder = registration.responder(id, outfits.of(registration.kind()), shift);
        long version = responders.save(responder);
        if (registration.position() != null) {
            positions.keep(List.of(new LastSeen(id, registration.position(), clock.instant(), null, null)));
        }
        if (responder.shift().coversAt(clock.instant())) {
            followers.forEach(follower -> follower.available(id));
        }
        return new Registered(responder, version, before.isEmpty());
    }

    /// What became of a registration.
    public sealed interface Answer {
        record Registered(Responder responder, long version, boolean created) implements Answer {}

        record ChangedMeanwhile() implements Answer {}
    }
}
