package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Takes back whatever offers of a job are still open, responder by responder in ascending order. Follows jobs that are
/// cancelled.
@ApplicationScoped
public class WithdrawOffers implements JobFollower {
    private final Offers offers;

    public WithdrawOffers(Offers offers) {
        this.offers = offers;
    }

    /// Runs in the caller's transaction, under the lock of the job's incident.
    public void withdraw(JobId job, String reason) {
        offers.of(job).stream()
                .filter(Offer.Open.class::isInstance)
                .map(Offer.Open.class::cast)
                .sorted(Comparator.comparing(offer -> offer.terms().responder().value()))
                .forEach(offer -> offers.save(offer.withdraw(reason)));
    }

    @Override
    public void follow(Step step) {
        if (step.change() instanceof JobChange.Cancelled cancelled) {
            withdraw(step.job().id(), cancelled.reason());
        }
    }
}
