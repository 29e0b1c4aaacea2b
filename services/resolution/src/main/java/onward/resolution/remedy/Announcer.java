package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import onward.contracts.resolution.RemedyApproved;
import onward.contracts.resolution.RemedyCommitted;
import onward.contracts.resolution.RemedyDeclinedByCustomer;
import onward.contracts.resolution.RemedyEscalated;
import onward.contracts.resolution.RemedyEvent;
import onward.contracts.resolution.RemedyFulfilled;
import onward.contracts.resolution.RemedyProposed;
import onward.contracts.resolution.RemedyRejected;
import onward.contracts.resolution.RemedyReversed;
import onward.contracts.value.By;
import onward.messaging.Outbox;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Approved;
import onward.resolution.remedy.domain.Remedy.Committed;
import onward.resolution.remedy.domain.Remedy.DeclinedByCustomer;
import onward.resolution.remedy.domain.Remedy.Escalated;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Proposed;
import onward.resolution.remedy.domain.Remedy.Rejected;
import onward.resolution.remedy.domain.Remedy.Reversed;

/// Tells the other services which state a remedy has come to.
@ApplicationScoped
public class Announcer {
    private final Outbox outbox;

    Announcer(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announce(Remedy remedy, By by) {
        outbox.append(event(remedy, by));
    }

    private static RemedyEvent event(Remedy remedy, By by) {
        var facts = RemedyFactsOf.facts(remedy);
        return switch (remedy) {
            case Proposed proposed -> new RemedyProposed(facts, by);
            case Escalated escalated -> new RemedyEscalated(facts, by);
            case Approved approved -> new RemedyApproved(facts, by);
            case Committed committed -> new RemedyCommitted(facts, by);
            case Fulfilled fulfilled -> new RemedyFulfilled(facts, by);
            case Rejected rejected ->
                new RemedyRejected(facts, rejected.ending().reason(), by);
            case DeclinedByCustomer declined ->
                new RemedyDeclinedByCustomer(
                        facts, Objects.requireNonNullElse(declined.answer().said(), ""), by);
            case Reversed reversed ->
                new RemedyReversed(facts, reversed.ending().reason(), by);
        };
    }
}
