package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.dispatch.offer.ExpireOffers;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncidents.Due;

/// Lets offers lapse at their deadlines.
@ApplicationScoped
class OfferDeadlines implements Deadlines {
    private final ExpireOffers expireOffers;

    OfferDeadlines(ExpireOffers expireOffers) {
        this.expireOffers = expireOffers;
    }

    @Override
    public String name() {
        return "offer-deadlines";
    }

    @Override
    public Due due() {
        return new Due("offers", "expires_at", "state in ('SENT', 'DELIVERED')");
    }

    @Override
    public void workOff(IncidentId incident) {
        expireOffers.expire(incident);
    }
}
