package onward.dispatch.job.domain;

import java.util.List;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// Put to one responder, or to several at once.
public record Offered(Leg leg, int attempt) implements Job.Dispatchable {
    /// Put to one more.
    public Step offered(OfferFacts offer, List<OfferFacts> offers, By by) {
        return new Step(this, new JobChange.Offered(offer, offers, by));
    }

    public Step declined(OfferFacts offer, DeclineReason reason, @Nullable String comment, int stillOpen, By by) {
        return new Step(afterAnswer(stillOpen), new JobChange.Declined(offer, reason, comment, by));
    }

    public Step expired(OfferFacts offer, int stillOpen, By by) {
        return new Step(afterAnswer(stillOpen), new JobChange.Expired(offer, by));
    }

    private Dispatchable afterAnswer(int stillOpen) {
        return stillOpen > 0 ? this : new Pending(leg, attempt);
    }

    @Override
    public Offered about(Leg other) {
        return new Offered(other, attempt);
    }

    @Override
    public JobState state() {
        return JobState.OFFERED;
    }
}
