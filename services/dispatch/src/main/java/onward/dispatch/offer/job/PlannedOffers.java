package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.dispatch.offer.OfferPlannedJobs;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncident;

/// Has planned jobs offered shortly before their responder is due to be free.
@ApplicationScoped
class PlannedOffers implements Deadlines {
    private final OfferPlannedJobs offerPlannedJobs;

    PlannedOffers(OfferPlannedJobs offerPlannedJobs) {
        this.offerPlannedJobs = offerPlannedJobs;
    }

    @Override
    public String name() {
        return "planned-offers";
    }

    @Override
    public DueIncident due() {
        return new DueIncident("jobs", "offer_at", "state = 'PENDING' and offer_at is not null");
    }

    @Override
    public void workOff(IncidentId incident) {
        offerPlannedJobs.due(incident);
    }
}
