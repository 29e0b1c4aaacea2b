package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Cover is checked and the needs are known: dispatch can work out what could be done.
@EventType("onward.incident.triaged.v1")
public record IncidentTriaged(IncidentId incidentId, IncidentFacts facts, Triage triage, Cover cover, By by)
        implements IncidentEvent {}
