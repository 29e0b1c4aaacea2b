package onward.intake.reporting.domain;

import java.time.Instant;
import onward.contracts.incident.IncidentEvent;

/// An incident after something happened to it, and what is told about that.
public record Change(Incident incident, IncidentEvent event, Instant at) {}
