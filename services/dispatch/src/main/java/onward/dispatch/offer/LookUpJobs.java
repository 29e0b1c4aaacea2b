package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.JobSearch;
import onward.dispatch.job.domain.JobSearch.Entry;
import onward.dispatch.job.domain.JobSearch.Filter;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Looks at jobs with whom they were put to.
@ApplicationScoped
public class LookUpJobs {
    private final JobSearch jobs;
    private final Offers offers;

    LookUpJobs(JobSearch jobs, Offers offers) {
        this.jobs = jobs;
        this.offers = offers;
    }

    @Transactional
    public Optional<OnBoard> find(JobId id) {
        return jobs.find(id).map(this::onBoard);
    }

    @Transactional
    public List<OnBoard> search(Filter filter) {
        return jobs.search(filter).stream().map(this::onBoard).toList();
    }

    private OnBoard onBoard(Entry entry) {
        return new OnBoard(entry, offers.of(entry.job().id()));
    }

    /// A job and its offers, oldest first.
    public record OnBoard(Entry entry, List<Offer> offers) {}
}
