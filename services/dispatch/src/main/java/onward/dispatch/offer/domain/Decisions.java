package onward.dispatch.offer.domain;

import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.offer.domain.DecisionRecord.Candidate;
import onward.dispatch.offer.domain.DecisionRecord.NotEligible;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Shortlist.Standing;
import org.jspecify.annotations.Nullable;

/// Writes down why a job goes to a responder.
public final class Decisions {
    private Decisions() {}

    public static DecisionRecord of(Instant now, Shortlist shortlist, ResponderId chosen, String policyVersion) {
        return record(now, shortlist, chosen, policyVersion, null);
    }

    /// By hand: whoever would have been recommended stays on record.
    public static DecisionRecord byHand(
            Instant now, Shortlist shortlist, ResponderId chosen, String policyVersion, By by, String reason) {
        return record(now, shortlist, chosen, policyVersion, new DecisionRecord.Override(by.actor(), reason));
    }

    private static DecisionRecord record(
            Instant now,
            Shortlist shortlist,
            ResponderId chosen,
            String policyVersion,
            DecisionRecord.@Nullable Override override) {
        return new DecisionRecord(
                now,
                shortlist.first().map(Standing::responder).orElse(null),
                chosen,
                shortlist.able().stream().map(Decisions::candidate).toList(),
                shortlist.others().stream()
                        .map(other -> new NotEligible(other.responder(), other.reason()))
                        .toList(),
                policyVersion,
                override);
    }

    private static Candidate candidate(Standing standing) {
        return new Candidate(
                standing.responder(),
                standing.arrival(),
                standing.untilFree(),
                standing.travel(),
                standing.ahead(),
                standing.positionAge());
    }
}
