package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Lets the offers of an incident lapse whose deadline has passed, and asks the next.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class ExpireOffers {
    private static final By BY = By.actor("dispatch");

    private final Offers offers;
    private final Jobs jobs;
    private final OfferJobs offerJobs;
    private final Clock clock;

    public ExpireOffers(Offers offers, Jobs jobs, OfferJobs offerJobs, Clock clock) {
        this.offers = offers;
        this.jobs = jobs;
        this.offerJobs = offerJobs;
        this.clock = clock;
    }

    public void expire(IncidentId incident) {
        for (var job : jobs.of(incident)) {
            if (job instanceof Offered offered) {
                expire(offered);
            }
        }
    }

    private void expire(Offered job) {
        var open = offers.of(job.id()).stream()
                .filter(Offer.Open.class::isInstance)
                .map(Offer.Open.class::cast)
                .toList();
        var lapsed =
                open.stream().filter(offer -> offer.lapsedAt(clock.instant())).toList();
        lapsed.forEach(offer -> offers.save(offer.expire()));
        int stillOpen = open.size();
        for (var offer : lapsed) {
            stillOpen--;
            var step = job.expired(offer.expire().facts(), stillOpen, BY);
            jobs.save(step);
            if (step.job() instanceof Pending pending) {
                offerJobs.offer(List.of(pending), BY);
            }
        }
    }
}
