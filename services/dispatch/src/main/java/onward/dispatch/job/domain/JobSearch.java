package onward.dispatch.job.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.JobId;

/// Jobs as people look for them, newest first.
public interface JobSearch {
    Optional<JobOnRecord> find(JobId id);

    /// Whether there is such a job, without reading it: who goes on to change it reads it under its lock.
    boolean isKnown(JobId id);

    List<JobOnRecord> search(JobFilter filter);

    /// The last entry of the page before.
    record After(Instant createdAt, UUID id) {}
}
