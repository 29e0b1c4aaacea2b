package onward.intake.timeline.domain;

import java.time.Instant;
import onward.contracts.KeyedEvent;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;

/// One event of an incident, with where the incident stood after it. `at` is when it was announced.
public record Entry(IncidentId incident, String brand, IncidentState state, Instant at, KeyedEvent event) {
    /// What happened, in plain English.
    public String text() {
        return Narration.of(event);
    }
}
