package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The emergency services have taken over.
@EventType("onward.incident.handed-over.v1")
public record IncidentHandedOver(
        IncidentId incidentId, String to, @Nullable String reference, By by) implements IncidentEvent {}
