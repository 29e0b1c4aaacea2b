package onward.dispatch.job.domain;

import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.value.By;

/// To be offered.
public record Pending(Leg leg, int attempt) implements Job.Dispatchable {
    public Step offered(OfferFacts offer, List<OfferFacts> offers, By by) {
        return new Step(new Offered(leg, attempt), new JobChange.Offered(offer, offers, by));
    }

    public Step nobodyTakes(String reason, By by) {
        return new Step(new Unfilled(leg, attempt), new JobChange.Unfilled(reason, by));
    }

    @Override
    public Pending about(Leg other) {
        return new Pending(other, attempt);
    }

    @Override
    public JobState state() {
        return JobState.PENDING;
    }
}
