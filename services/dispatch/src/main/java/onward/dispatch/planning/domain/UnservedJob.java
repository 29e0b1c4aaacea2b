package onward.dispatch.planning.domain;

import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;

/// A job that nobody can do as things are, and why.
public record UnservedJob(JobId job, IncidentId incident, String reason) {}
