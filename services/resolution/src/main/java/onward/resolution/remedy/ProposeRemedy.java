package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.authority.UseAuthority;
import onward.resolution.authority.domain.Actor;
import onward.resolution.authority.domain.Authorities;
import onward.resolution.authority.domain.Authority;
import onward.resolution.remedy.domain.Approval;
import onward.resolution.remedy.domain.Books;
import onward.resolution.remedy.domain.Flaw;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Proposed;
import onward.resolution.remedy.domain.Terms;

/// Somebody would give a customer more than the jobs. Within their own authority it is granted at once; beyond it,
/// it is put to whoever has more.
@ApplicationScoped
public class ProposeRemedy {
    private final Authorities authorities;
    private final UseAuthority useAuthority;
    private final HeldRemedies remedies;
    private final Supplier<UUID> ids;
    private final Clock clock;

    ProposeRemedy(
            Authorities authorities,
            UseAuthority useAuthority,
            HeldRemedies remedies,
            Supplier<UUID> ids,
            Clock clock) {
        this.authorities = authorities;
        this.useAuthority = useAuthority;
        this.remedies = remedies;
        this.ids = ids;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// It is granted, or put to somebody else.
        record Taken(Kept kept) implements Answer {}

        /// The money does not add up, or nobody could grant as much.
        record Invalid(List<Flaw> flaws) implements Answer {}
    }

    @Transactional
    public Answer propose(Proposal proposal, Actor actor, By by) {
        var authority = authorities.of(proposal.subject().brand());
        var flaws = new Books(proposal.kind(), proposal.estimate(), proposal.prices()).flaws(authority.currency());
        if (!flaws.isEmpty()) {
            return new Answer.Invalid(flaws);
        }
        var most = authority.mostOf(proposal.kind());
        if (proposal.estimate().exceeds(most)) {
            return new Answer.Invalid(List.of(new Flaw(
                    "/estimate/amount",
                    "At most %s %s is expected: nobody may grant more."
                            .formatted(most.amount().toPlainString(), most.currency()))));
        }
        remedies.holdCase(proposal.subject());
        var proposed = new Proposed(terms(proposal, actor, authority));
        remedies.save(proposed, by);
        return new Answer.Taken(remedies.save(decided(proposed, actor, authority), by));
    }

    private Terms terms(Proposal proposal, Actor actor, Authority authority) {
        return new Terms(
                new RemedyId(ids.get()),
                proposal.subject(),
                proposal.kind(),
                actor.id(),
                clock.instant(),
                authority.of(actor, proposal.kind()).perRemedy(),
                proposal.estimate(),
                proposal.reason(),
                proposal.prices(),
                proposal.description());
    }

    private Remedy decided(Proposed proposed, Actor actor, Authority authority) {
        var terms = proposed.terms();
        var now = clock.instant();
        return switch (useAuthority.use(terms.subject().brand(), actor, terms.kind(), terms.estimate())) {
            case UseAuthority.Answer.Used used -> proposed.approve(new Approval(actor.id(), now, used.use(), null));
            case UseAuthority.Answer.BeyondLimit beyond ->
                proposed.escalate(authority.escalate(actor, terms.kind(), terms.estimate(), now));
            case UseAuthority.Answer.BudgetSpent spent ->
                proposed.escalate(authority.escalate(actor, terms.kind(), terms.estimate(), now));
        };
    }
}
