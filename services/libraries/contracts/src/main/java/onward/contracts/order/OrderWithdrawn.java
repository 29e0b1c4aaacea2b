package onward.contracts.order;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// You need not answer any more.
@EventType("onward.order.withdrawn.v1")
public record OrderWithdrawn(
        ResponderId responderId, @Nullable OfferId offerId, JobId jobId, IncidentId incidentId, String reason)
        implements OrderEvent {}
