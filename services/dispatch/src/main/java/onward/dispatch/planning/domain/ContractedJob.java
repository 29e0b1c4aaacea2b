package onward.dispatch.planning.domain;

import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// A job that a partner desk has, or should be asked for, being cheaper than to let everybody wait; the price is
/// what it is expected to take.
public record ContractedJob(
        JobId job,
        IncidentId incident,
        ResponderId desk,
        @Nullable Double price) {}
