package onward.resolution.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentTriaged;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.servicelevel.domain.ClockedIncident;
import onward.resolution.servicelevel.domain.Clocks;
import onward.resolution.servicelevel.domain.Square;

/// Starts the clocks of an incident with its report.
@ApplicationScoped
class ClockIncidents implements Follower<IncidentEvent> {
    private final Clocks clocks;

    ClockIncidents(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Set<Class<? extends IncidentEvent>> concerns() {
        return Set.of(IncidentTriaged.class);
    }

    @Override
    public void follow(IncidentEvent event, Envelope envelope) {
        if (event instanceof IncidentTriaged triaged
                && clocks.incident(triaged.incidentId()).isEmpty()) {
            var facts = triaged.facts();
            clocks.save(new ClockedIncident(
                    triaged.incidentId(),
                    facts.brand(),
                    Square.of(facts.location().position()),
                    facts.reportedAt(),
                    wantedAt(facts),
                    facts.reportedAt(),
                    false,
                    false));
        }
    }

    private static Instant wantedAt(IncidentFacts facts) {
        var notBefore = facts.notBefore();
        return notBefore == null || notBefore.isBefore(facts.reportedAt()) ? facts.reportedAt() : notBefore;
    }
}
