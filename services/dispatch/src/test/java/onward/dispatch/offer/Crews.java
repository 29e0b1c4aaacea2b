package onward.dispatch.offer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.Pace;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.fleet.domain.Shift;
import onward.dispatch.fleet.domain.VersionedResponder;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Moments;

/// Patrols that are all registered, and when their jobs came to their states.
final class Crews implements Responders, Moments {
    private static final Pace PACE = new Pace(50, 1.3, Duration.ZERO, Money.euros(90), 3);

    private final Map<JobId, List<Moment>> moments = new HashMap<>();

    @Override
    public Optional<VersionedResponder> find(ResponderId id) {
        var home = new Position(6.97, 45.45);
        var shift = new Shift(true, null);
        return Optional.of(new VersionedResponder(
                new Responder(id, id.value(), ResponderKind.PATROL, Set.of(), home, Set.of(), PACE, shift), 1));
    }

    @Override
    public Optional<VersionedResponder> locked(ResponderId id) {
        return find(id);
    }

    @Override
    public long save(Responder responder) {
        throw new UnsupportedOperationException("Nobody registers here.");
    }

    @Override
    public Map<JobId, List<Moment>> of(Collection<JobId> jobs) {
        return moments;
    }

    @Override
    public void add(JobId job, Moment moment) {
        moments.computeIfAbsent(job, id -> new ArrayList<>()).add(moment);
    }
}
