package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.casefile.HeedRemedy;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedies;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Subject;

/// Remedies together with the cases that wait for them. Locks are always taken in one order: the remedy, its case, then
/// a budget.
@ApplicationScoped
class HeldRemedies {
    private final Remedies remedies;
    private final Cases cases;
    private final HeedRemedy heedRemedy;
    private final TellLoyalty tellLoyalty;

    HeldRemedies(Remedies remedies, Cases cases, HeedRemedy heedRemedy, TellLoyalty tellLoyalty) {
        this.remedies = remedies;
        this.cases = cases;
        this.heedRemedy = heedRemedy;
        this.tellLoyalty = tellLoyalty;
    }

    Optional<Kept> hold(RemedyId id) {
        var kept = remedies.hold(id);
        kept.ifPresent(one -> holdCase(one.remedy().terms().subject()));
        return kept;
    }

    void holdCase(Subject subject) {
        if (subject.incidentId() != null) {
            cases.hold(subject.incidentId());
        }
    }

    Kept save(Remedy remedy, By by) {
        var kept = remedies.save(remedy, by);
        tellLoyalty.tell(remedy);
        var incident = remedy.terms().subject().incidentId();
        if (incident != null) {
            heedRemedy.heed(incident, remedy.terms().id(), isPending(remedy), by);
        }
        return kept;
    }

    private static boolean isPending(Remedy remedy) {
        return switch (remedy.state()) {
            case PROPOSED, ESCALATED, APPROVED, COMMITTED -> true;
            case FULFILLED, REJECTED, DECLINED_BY_CUSTOMER, REVERSED -> false;
        };
    }
}
