package onward.dispatch.offer.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;

/// All offers.
public interface Offers {
    Optional<Offer> find(OfferId id);

    /// Like [#find], after taking the lock of its incident: nobody else changes the offer until the transaction ends.
    Optional<Offer> locked(OfferId id);

    /// Those of a job, oldest first.
    List<Offer> of(JobId job);

    /// Those of each job, oldest first.
    Map<JobId, List<Offer>> of(Collection<JobId> jobs);

    /// Those that a responder can still answer, soonest to lapse first.
    List<Offer.Open> openTo(ResponderId responder);

    /// Keeps the offer as it is and tells its followers.
    void save(Offer offer);
}
