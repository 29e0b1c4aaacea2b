package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.resolution.authority.UseAuthority;
import onward.resolution.authority.domain.Actor;
import onward.resolution.remedy.domain.Approval;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Undecided;

/// A second pair of eyes grants what its proposer could not grant alone, from their own budget.
@ApplicationScoped
public class ApproveRemedy {
    private final HeldRemedies remedies;
    private final UseAuthority useAuthority;
    private final Clock clock;

    ApproveRemedy(HeldRemedies remedies, UseAuthority useAuthority, Clock clock) {
        this.remedies = remedies;
        this.useAuthority = useAuthority;
        this.clock = clock;
    }

    @Transactional
    public Moved approve(RemedyId id, Actor actor, By by) {
        return remedies.hold(id).map(kept -> approve(kept.remedy(), actor, by)).orElseGet(Moved.Unknown::new);
    }

    private Moved approve(Remedy remedy, Actor actor, By by) {
        return switch (remedy) {
            case Undecided undecided
            when actor.id().equals(remedy.terms().proposer()) ->
                new Moved.BeyondAuthority("You proposed it yourself: somebody else has to approve it.");
            case Undecided undecided -> decide(undecided, actor, by);
            default -> Moved.NotFromHere.of(remedy);
        };
    }

    private Moved decide(Undecided undecided, Actor actor, By by) {
        var terms = undecided.terms();
        return switch (useAuthority.use(terms.subject().brand(), actor, terms.kind(), terms.estimate())) {
            case UseAuthority.Answer.Used used -> {
                var escalation = RemedyFactsOf.escalation(undecided);
                var approval = new Approval(actor.id(), clock.instant(), used.use(), escalation);
                yield new Moved.Done(remedies.save(undecided.approve(approval), by));
            }
            case UseAuthority.Answer.BeyondLimit beyond ->
                new Moved.BeyondAuthority("It is estimated at %s; you may grant up to %s."
                        .formatted(words(terms.estimate()), words(beyond.limit())));
            case UseAuthority.Answer.BudgetSpent spent ->
                new Moved.BeyondAuthority("It is estimated at %s; %s of your budget of this month is left."
                        .formatted(words(terms.estimate()), words(spent.left())));
        };
    }

    private static String words(Money money) {
        return "%s %s".formatted(money.amount().toPlainString(), money.currency());
    }
}
