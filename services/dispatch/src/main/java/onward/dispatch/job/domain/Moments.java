package onward.dispatch.job.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.id.JobId;

/// When jobs came to their states.
public interface Moments {
    /// Those of a job, in the order in which they were told.
    default List<Moment> of(JobId job) {
        return of(List.of(job)).getOrDefault(job, List.of());
    }

    Map<JobId, List<Moment>> of(Collection<JobId> jobs);

    void add(JobId job, Moment moment);
}
