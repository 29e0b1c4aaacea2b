package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import onward.dispatch.offer.ExpireOffers;
import onward.dispatch.timer.DueIncidents;
import onward.dispatch.timer.DueIncidents.Due;
import onward.dispatch.timer.DueWork;

/// Lets offers lapse at their deadlines.
@ApplicationScoped
class OfferDeadlines implements DueWork {
    private static final Due DUE = new Due("offers", "expires_at", "state in ('SENT', 'DELIVERED')");

    private final DueIncidents dueIncidents;
    private final ExpireOffers expireOffers;

    OfferDeadlines(DueIncidents dueIncidents, ExpireOffers expireOffers) {
        this.dueIncidents = dueIncidents;
        this.expireOffers = expireOffers;
    }

    @Override
    public String name() {
        return "offer-deadlines";
    }

    @Override
    public Optional<Instant> nextDue() {
        return dueIncidents.next(DUE);
    }

    @Override
    @Transactional
    public boolean workOff() {
        var incident = dueIncidents.lockOne(DUE);
        incident.ifPresent(expireOffers::expire);
        return incident.isPresent();
    }
}
