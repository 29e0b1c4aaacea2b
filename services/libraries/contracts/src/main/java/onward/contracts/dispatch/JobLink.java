package onward.contracts.dispatch;

import onward.contracts.id.JobId;

/// How a job goes together with the job `to` of the same plan.
public record JobLink(LinkKind kind, JobId to) {}
