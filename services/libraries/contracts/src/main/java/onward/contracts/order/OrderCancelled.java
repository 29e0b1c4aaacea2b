package onward.contracts.order;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// Do not go, or stop.
@EventType("onward.order.cancelled.v1")
public record OrderCancelled(
        ResponderId responderId, @Nullable OfferId offerId, JobId jobId, IncidentId incidentId, String reason)
        implements OrderEvent {}
