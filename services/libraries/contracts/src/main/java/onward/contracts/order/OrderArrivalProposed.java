package onward.contracts.order;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// By its position the responder stands where the job is, `metres` away: report `ON_SCENE` with one tap if that is so.
@EventType("onward.order.arrival-proposed.v1")
public record OrderArrivalProposed(ResponderId responderId, JobId jobId, IncidentId incidentId, int metres)
        implements OrderEvent {}
