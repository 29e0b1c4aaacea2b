package onward.dispatch.job.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.JobId;

/// Whom jobs were put to so far.
public interface OfferBook {
    /// The offers of each job, oldest first.
    Map<JobId, List<OfferFacts>> factsOf(Collection<JobId> jobs);

    default List<OfferFacts> factsOf(JobId job) {
        return factsOf(List.of(job)).getOrDefault(job, List.of());
    }
}
