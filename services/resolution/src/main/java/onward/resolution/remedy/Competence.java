package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import onward.resolution.authority.domain.Actor;
import onward.resolution.authority.domain.Authorities;
import onward.resolution.remedy.domain.Remedy;

/// Who may say no to a remedy, or take it back: those who proposed or approved it, and whoever could grant it.
@ApplicationScoped
class Competence {
    private final Authorities authorities;

    Competence(Authorities authorities) {
        this.authorities = authorities;
    }

    boolean covers(Remedy remedy, Actor actor) {
        var terms = remedy.terms();
        var approval = RemedyFactsOf.approval(remedy);
        return terms.proposer().equals(actor.id())
                || (approval != null && Objects.equals(approval.by(), actor.id()))
                || !terms.estimate()
                        .exceeds(authorities
                                .of(terms.subject().brand())
                                .of(actor, terms.kind())
                                .perRemedy());
    }

    Moved.BeyondAuthority refusal() {
        return new Moved.BeyondAuthority(
                "Whoever proposed or approved it, or could grant as much, may do that; you are none of them.");
    }
}
