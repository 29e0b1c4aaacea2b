package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Looks at offers.
@ApplicationScoped
public class LookUpOffers {
    private final Offers offers;

    LookUpOffers(Offers offers) {
        this.offers = offers;
    }

    @Transactional
    public Optional<Offer> find(OfferId id) {
        return offers.find(id);
    }

    /// Those of a job, oldest first.
    @Transactional
    public List<Offer> of(JobId job) {
        return offers.of(job);
    }
}
