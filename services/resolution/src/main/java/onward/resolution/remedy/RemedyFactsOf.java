package onward.resolution.remedy;

import onward.contracts.resolution.RemedyFacts;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Escalation;
import onward.resolution.remedy.domain.Approval;
import onward.resolution.remedy.domain.CustomerAnswer;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Approved;
import onward.resolution.remedy.domain.Remedy.Committed;
import onward.resolution.remedy.domain.Remedy.DeclinedByCustomer;
import onward.resolution.remedy.domain.Remedy.Escalated;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Granted;
import onward.resolution.remedy.domain.Remedy.Proposed;
import onward.resolution.remedy.domain.Remedy.Rejected;
import onward.resolution.remedy.domain.Remedy.Reversed;
import org.jspecify.annotations.Nullable;

/// A remedy as everybody sees it: what only some states have, where they have it.
public final class RemedyFactsOf {
    private RemedyFactsOf() {}

    public static RemedyFacts facts(Remedy remedy) {
        var terms = remedy.terms();
        var escalation = escalation(remedy);
        var approval = approval(remedy);
        var answer = answer(remedy);
        return new RemedyFacts(
                terms.id(),
                terms.subject().incidentId(),
                terms.subject().customerId(),
                terms.subject().brand(),
                terms.kind(),
                remedy.state(),
                terms.proposer(),
                terms.limit(),
                terms.estimate(),
                terms.reason(),
                escalation == null ? null : escalation.to(),
                escalation == null ? null : escalation.decideBy(),
                approval == null ? null : approval.by(),
                answer == null ? null : answer.said(),
                actual(remedy));
    }

    public static @Nullable Escalation escalation(Remedy remedy) {
        if (remedy instanceof Escalated escalated) {
            return escalated.escalation();
        }
        var approval = approval(remedy);
        return approval == null ? null : approval.escalation();
    }

    public static @Nullable Approval approval(Remedy remedy) {
        return switch (remedy) {
            case Granted granted -> granted.approval();
            case DeclinedByCustomer declined -> declined.approval();
            case Reversed reversed -> reversed.approval();
            case Proposed proposed -> null;
            case Escalated escalated -> null;
            case Rejected rejected -> null;
        };
    }

    public static @Nullable CustomerAnswer answer(Remedy remedy) {
        return switch (remedy) {
            case Committed committed -> committed.answer();
            case Fulfilled fulfilled -> fulfilled.answer();
            case DeclinedByCustomer declined -> declined.answer();
            case Proposed proposed -> null;
            case Escalated escalated -> null;
            case Approved approved -> null;
            case Rejected rejected -> null;
            case Reversed reversed -> null;
        };
    }

    public static @Nullable Money actual(Remedy remedy) {
        return remedy instanceof Fulfilled fulfilled ? fulfilled.actual() : null;
    }
}
