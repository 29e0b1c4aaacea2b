package onward.dispatch.job.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// Jobs as people look for them, newest first.
public interface JobSearch {
    Optional<Entry> find(JobId id);

    /// Whether there is such a job, without reading it: who goes on to change it reads it under its lock.
    boolean isKnown(JobId id);

    List<Entry> search(Filter filter);

    /// A job, its version, the control area where it is done, and since when it exists.
    record Entry(Job job, long version, String area, Instant createdAt) {}

    /// What to look for; null is anything. `after` is where the page before ended.
    record Filter(
            @Nullable IncidentId incident,
            @Nullable JobState state,
            @Nullable String area,
            @Nullable ResponderId responder,
            @Nullable After after,
            int limit) {}

    /// The last entry of the page before.
    record After(Instant createdAt, UUID id) {}
}
