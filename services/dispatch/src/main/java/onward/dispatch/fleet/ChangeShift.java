package onward.dispatch.fleet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.ChangeShift.Answer.Changed;
import onward.dispatch.fleet.ChangeShift.Answer.Unknown;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.fleet.domain.Shift;

/// Puts a responder on duty or takes it off. Jobs that it holds stay with it.
@ApplicationScoped
public class ChangeShift {
    private final Responders responders;
    private final List<FleetFollower> followers;
    private final Clock clock;

    ChangeShift(Responders responders, @All List<FleetFollower> followers, Clock clock) {
        this.responders = responders;
        this.followers = followers;
        this.clock = clock;
    }

    @Transactional
    public Answer change(ResponderId id, Shift shift) {
        var found = responders.locked(id);
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var responder = found.get().responder().on(shift);
        long version = responders.save(responder);
        if (shift.coversAt(clock.instant())) {
            followers.forEach(follower -> follower.available(id));
        }
        return new Changed(responder, version);
    }

    /// What became of a shift's change.
    public sealed interface Answer {
        record Changed(Responder responder, long version) implements Answer {}

        record Unknown(ResponderId id) implements Answer {}
    }
}
