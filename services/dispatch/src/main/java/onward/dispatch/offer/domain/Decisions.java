package onward.dispatch.offer.domain;

import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// Writes down why a job goes to a responder.
public final class Decisions {
    private Decisions() {}

    public static DecisionRecord of(
            Instant now, Leg leg, Shortlist shortlist, ResponderId chosen, String policyVersion) {
        return record(now, leg, shortlist, chosen, policyVersion, null);
    }

    /// By hand: whoever would have been recommended stays on record.
    public static DecisionRecord byHand(
            Instant now, Leg leg, Shortlist shortlist, ResponderId chosen, String policyVersion, By by, String reason) {
        return record(now, leg, shortlist, chosen, policyVersion, new DecisionRecord.Override(by.actor(), reason));
    }

    private static DecisionRecord record(
            Instant now,
            Leg leg,
            Shortlist shortlist,
            ResponderId chosen,
            String policyVersion,
            DecisionRecord.@Nullable Override override) {
        return new DecisionRecord(
                now,
                shortlist.first().map(Standing::responder).orElse(null),
                chosen,
                shortlist.able().stream()
                        .map(standing -> candidate(standing, leg))
                        .toList(),
                shortlist.others().stream()
                        .map(other -> new NotEligible(other.responder(), other.reason()))
                        .toList(),
                policyVersion,
                override);
    }

    private static Candidate candidate(Standing standing, Leg leg) {
        var desk = standing.origin() instanceof Origin.Desk terms ? terms : null;
        return new Candidate(
                standing.responder(),
                standing.arrival(),
                standing.untilFree(),
                standing.travel(),
                standing.ahead(),
                standing.positionAge(),
                standing.stale(),
                standing.origin() instanceof Origin.Lent lent ? lent.by() : null,
                desk == null ? null : Money.euros(DeskPrices.of(desk, standing, leg)),
                desk == null ? null : desk.declineChance());
    }
}
