package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.JobFilter;
import onward.dispatch.job.domain.JobOnRecord;
import onward.dispatch.job.domain.JobSearch;
import onward.dispatch.job.domain.Moments;
import onward.dispatch.offer.domain.Offers;

/// Looks at jobs with whom they were put to.
@ApplicationScoped
public class LookUpJobs {
    private final JobSearch jobs;
    private final Offers offers;
    private final Moments moments;

    LookUpJobs(JobSearch jobs, Offers offers, Moments moments) {
        this.jobs = jobs;
        this.offers = offers;
        this.moments = moments;
    }

    @Transactional
    public Optional<JobOnBoard> find(JobId id) {
        return jobs.find(id).map(entry -> onBoard(List.of(entry)).getFirst());
    }

    @Transactional
    public boolean isKnown(JobId id) {
        return jobs.isKnown(id);
    }

    @Transactional
    public List<JobOnBoard> search(JobFilter filter) {
        return onBoard(jobs.search(filter));
    }

    private List<JobOnBoard> onBoard(List<JobOnRecord> entries) {
        var ids = entries.stream().map(entry -> entry.job().id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var put = offers.of(ids);
        var cameTo = moments.of(ids);
        return entries.stream()
                .map(entry -> new JobOnBoard(
                        entry,
                        put.getOrDefault(entry.job().id(), List.of()),
                        cameTo.getOrDefault(entry.job().id(), List.of())))
                .toList();
    }
}
