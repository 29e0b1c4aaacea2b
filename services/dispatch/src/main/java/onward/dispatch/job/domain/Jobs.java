package onward.dispatch.job.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// All jobs.
public interface Jobs {
    Optional<Job> find(JobId id);

    /// Like [#find], after taking the lock of its incident: nobody else changes the job until the transaction ends.
    Optional<Job> locked(JobId id);

    /// Those of an incident, itinerary by itinerary in the order of their legs, oldest first.
    List<Job> of(IncidentId incident);

    /// The jobs that a responder has taken and not finished.
    List<Job.Committed> heldBy(ResponderId responder);

    /// Those that nobody took, most urgent first and there the oldest first.
    List<JobId> unfilled();

    /// Keeps the job as it is after the step and announces what happened.
    void save(Step step);
}
