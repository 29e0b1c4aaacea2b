package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.dispatch.offer.ExpireOffers;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncident;

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
    public DueIncident due() {
        return new DueIncident("offers", "expires_at", "state in ('SENT', 'DELIVERED')");
    }

    @Override
    public void workOff(IncidentId incident) {
        expireOffers.expire(incident);
    }
}
