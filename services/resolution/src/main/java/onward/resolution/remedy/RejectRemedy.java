package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.authority.domain.Actor;
import onward.resolution.remedy.domain.Ending;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Undecided;

/// Says no to what was proposed, and why; the proposer takes it back the same way.
@ApplicationScoped
public class RejectRemedy {
    private final HeldRemedies remedies;
    private final Competence competence;
    private final Clock clock;

    RejectRemedy(HeldRemedies remedies, Competence competence, Clock clock) {
        this.remedies = remedies;
        this.competence = competence;
        this.clock = clock;
    }

    @Transactional
    public Moved reject(RemedyId id, String reason, Actor actor, By by) {
        return remedies.hold(id)
                .map(kept -> reject(kept.remedy(), reason, actor, by))
                .orElseGet(Moved.Unknown::new);
    }

    private Moved reject(Remedy remedy, String reason, Actor actor, By by) {
        return switch (remedy) {
            case Undecided undecided when !competence.covers(remedy, actor) -> competence.refusal();
            case Undecided undecided -> {
                var ending = new Ending(actor.id(), clock.instant(), reason);
                yield new Moved.Done(remedies.save(undecided.reject(ending), by));
            }
            default -> Moved.NotFromHere.of(remedy);
        };
    }
}
