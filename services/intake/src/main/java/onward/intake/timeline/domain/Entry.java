package onward.intake.timeline.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.KeyedEvent;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;

/// One event of an incident, with where the incident stood after it. `at` is when it was announced; `jobs`
/// are those that are known by then.
public record Entry(
        IncidentId incident, String brand, IncidentState state, Instant at, KeyedEvent event, List<JobFacts> jobs) {
    /// An event that tells of no job.
    public Entry(IncidentId incident, String brand, IncidentState state, Instant at, KeyedEvent event) {
        this(incident, brand, state, at, event, List.of());
    }

    /// What happened, in plain English.
    public String text() {
        return Narration.of(event, new Scene(at, jobs));
    }
}
