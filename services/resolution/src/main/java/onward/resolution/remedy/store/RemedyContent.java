package onward.resolution.remedy.store;

import static java.util.Objects.requireNonNull;

import onward.contracts.resolution.RemedyState;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Escalation;
import onward.resolution.remedy.RemedyFactsOf;
import onward.resolution.remedy.domain.Approval;
import onward.resolution.remedy.domain.CustomerAnswer;
import onward.resolution.remedy.domain.Ending;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Approved;
import onward.resolution.remedy.domain.Remedy.Committed;
import onward.resolution.remedy.domain.Remedy.DeclinedByCustomer;
import onward.resolution.remedy.domain.Remedy.Escalated;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Proposed;
import onward.resolution.remedy.domain.Remedy.Rejected;
import onward.resolution.remedy.domain.Remedy.Reversed;
import onward.resolution.remedy.domain.Terms;
import org.jspecify.annotations.Nullable;

/// The inside of a remedy as it is stored: what its state has, and null for what it has not.
record RemedyContent(
        Terms terms,
        @Nullable Escalation escalation,
        @Nullable Approval approval,
        @Nullable CustomerAnswer answer,
        @Nullable Money amount,
        @Nullable Ending ending) {
    static RemedyContent of(Remedy remedy) {
        return new RemedyContent(
                remedy.terms(),
                remedy instanceof Escalated escalated ? escalated.escalation() : null,
                RemedyFactsOf.approval(remedy),
                RemedyFactsOf.answer(remedy),
                remedy instanceof Reversed reversed ? reversed.held() : RemedyFactsOf.actual(remedy),
                ending(remedy));
    }

    private static @Nullable Ending ending(Remedy remedy) {
        return switch (remedy) {
            case Fulfilled fulfilled -> fulfilled.fulfilment();
            case Rejected rejected -> rejected.ending();
            case Reversed reversed -> reversed.ending();
            default -> null;
        };
    }

    Remedy remedy(RemedyState state) {
        return switch (state) {
            case PROPOSED -> new Proposed(terms);
            case ESCALATED -> new Escalated(terms, requireNonNull(escalation));
            case APPROVED -> new Approved(terms, requireNonNull(approval));
            case COMMITTED -> new Committed(terms, requireNonNull(approval), requireNonNull(answer));
            case FULFILLED ->
                new Fulfilled(
                        terms,
                        requireNonNull(approval),
                        requireNonNull(answer),
                        requireNonNull(amount),
                        requireNonNull(ending));
            case REJECTED -> new Rejected(terms, requireNonNull(ending));
            case DECLINED_BY_CUSTOMER -> new DeclinedByCustomer(terms, approval, requireNonNull(answer));
            case REVERSED ->
                new Reversed(terms, requireNonNull(approval), requireNonNull(amount), requireNonNull(ending));
        };
    }
}
