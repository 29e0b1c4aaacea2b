package onward.contracts.incident;

import java.util.List;
import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// What was reported has changed; `changed` names the JSON pointers of the fields that did, `changes`
/// how they read before and after.
@EventType("onward.incident.amended.v1")
public record IncidentAmended(
        IncidentId incidentId,
        IncidentFacts facts,
        List<String> changed,
        @Nullable List<FieldChange> changes,
        Triage triage,
        Cover cover,
        By by)
        implements IncidentEvent {}
