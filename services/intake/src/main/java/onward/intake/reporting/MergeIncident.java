package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;

/// Ends an incident that turned out to be the same as another one, and notes that there.
@ApplicationScoped
public class MergeIncident {
    private final Incidents incidents;
    private final Clock clock;

    public MergeIncident(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Transactional
    public Answer merge(IncidentId id, IncidentId into, By by) {
        if (id.equals(into)) {
            return new Answer.NoTarget("An incident can't be merged into itself.");
        }
        lockInOrder(id, into);
        var source = incidents.findForChange(id);
        var target = incidents.findForChange(into);
        if (source.isEmpty()) {
            return new Answer.Moved(new Move.Unknown(id));
        }
        if (target.isEmpty()
                || !target.get().facts().brand().equals(source.get().facts().brand())) {
            return new Answer.NoTarget("There is no incident %s of the same brand.".formatted(into));
        }
        return merge(source.get(), target.get(), by);
    }

    private Answer merge(Incident source, Incident target, By by) {
        if (!(source.standing() instanceof Standing.Open open)) {
            return new Answer.Moved(Move.NotPossible.from(source));
        }
        if (!(target.standing() instanceof Standing.Open)) {
            return new Answer.NoTarget(
                    "Incident %s is %s; only an open one can take another in.".formatted(target.id(), target.state()));
        }
        var now = clock.instant();
        var merged = source.become(open.merge(target.id()), by, now);
        incidents.save(merged);
        incidents.save(
                target.note("Incident %s was the same and is merged into this one.".formatted(source.id()), by, now));
        return new Answer.Moved(new Move.Done(merged.incident()));
    }

    /// Two merges in opposite directions must not wait for each other.
    private void lockInOrder(IncidentId one, IncidentId other) {
        var smaller = one.value().compareTo(other.value()) < 0 ? one : other;
        incidents.findForChange(smaller);
    }

    /// What became of the request.
    public sealed interface Answer {
        /// What became of the incident.
        record Moved(Move move) implements Answer {}

        /// The other incident can't take it in.
        record NoTarget(String reason) implements Answer {}
    }
}
