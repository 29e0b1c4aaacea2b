package onward.dispatch.planning.store;

import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// Who has been asked for a job or has it.
record PlanHolders(JobId job, Set<ResponderId> responders) {}
