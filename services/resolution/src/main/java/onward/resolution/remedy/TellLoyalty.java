package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import onward.contracts.value.Money;
import onward.resolution.loyalty.NoteRemedy;
import onward.resolution.loyalty.domain.GrantedRemedy;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Approved;
import onward.resolution.remedy.domain.Remedy.Committed;
import onward.resolution.remedy.domain.Remedy.DeclinedByCustomer;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Rejected;
import onward.resolution.remedy.domain.Remedy.Reversed;
import onward.resolution.remedy.domain.Remedy.Undecided;
import onward.resolution.remedy.domain.Terms;

/// The loyalty report's side of a remedy: it counts from when the customer has taken it, and no more once they have not
/// got it after all.
@ApplicationScoped
class TellLoyalty {
    private final NoteRemedy noteRemedy;

    TellLoyalty(NoteRemedy noteRemedy) {
        this.noteRemedy = noteRemedy;
    }

    void tell(Remedy remedy) {
        var terms = remedy.terms();
        switch (remedy) {
            case Undecided undecided -> {}
            case Approved approved -> {}
            case Rejected rejected -> {}
            case Committed committed ->
                noteRemedy.note(
                        granted(terms, committed.held(), committed.answer().at()));
            case Fulfilled fulfilled ->
                noteRemedy.note(
                        granted(terms, fulfilled.held(), fulfilled.answer().at()));
            case DeclinedByCustomer declined -> noteRemedy.takeBack(terms.id().value());
            case Reversed reversed -> noteRemedy.takeBack(terms.id().value());
        }
    }

    private static GrantedRemedy granted(Terms terms, Money cost, Instant at) {
        var subject = terms.subject();
        return new GrantedRemedy(
                terms.id().value(),
                subject.incidentId(),
                subject.customerId(),
                terms.kind().name(),
                cost,
                at);
    }
}
