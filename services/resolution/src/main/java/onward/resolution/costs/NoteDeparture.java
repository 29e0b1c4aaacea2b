package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import onward.contracts.dispatch.JobFacts;
import onward.resolution.costs.domain.Departures;
import onward.resolution.costs.domain.Quantities;

/// A flight is paid by the minute from when it sets off.
@ApplicationScoped
public class NoteDeparture {
    private final Departures departures;

    NoteDeparture(Departures departures) {
        this.departures = departures;
    }

    @Transactional
    public void note(JobFacts job, Instant at) {
        if (Quantities.flies(job)) {
            departures.setOff(job.id(), at);
        }
    }
}
