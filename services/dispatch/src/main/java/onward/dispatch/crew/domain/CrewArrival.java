package onward.dispatch.crew.domain;

import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// Who stands where, and how far from their job.
public record CrewArrival(ResponderId responder, JobId job, IncidentId incident, int metres) {}
