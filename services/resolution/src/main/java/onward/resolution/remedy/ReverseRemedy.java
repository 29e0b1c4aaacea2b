package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.authority.GiveBackAuthority;
import onward.resolution.authority.domain.Actor;
import onward.resolution.remedy.domain.Ending;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Granted;

/// Takes back what was granted, and says why; the budget that it came from has the money again.
@ApplicationScoped
public class ReverseRemedy {
    private final HeldRemedies remedies;
    private final GiveBackAuthority giveBackAuthority;
    private final BookedCosts bookedCosts;
    private final Competence competence;
    private final Clock clock;

    ReverseRemedy(
            HeldRemedies remedies,
            GiveBackAuthority giveBackAuthority,
            BookedCosts bookedCosts,
            Competence competence,
            Clock clock) {
        this.remedies = remedies;
        this.giveBackAuthority = giveBackAuthority;
        this.bookedCosts = bookedCosts;
        this.competence = competence;
        this.clock = clock;
    }

    @Transactional
    public Moved reverse(RemedyId id, String reason, Actor actor, By by) {
        return remedies.hold(id)
                .map(kept -> reverse(kept.remedy(), reason, actor, by))
                .orElseGet(Moved.Unknown::new);
    }

    private Moved reverse(Remedy remedy, String reason, Actor actor, By by) {
        return switch (remedy) {
            case Granted granted when !competence.covers(remedy, actor) -> competence.refusal();
            case Granted granted -> {
                var reversed = granted.reverse(new Ending(actor.id(), clock.instant(), reason));
                bookedCosts.takeBack(reversed);
                giveBackAuthority.giveBack(granted.approval().use(), granted.held());
                yield new Moved.Done(remedies.save(reversed, by));
            }
            default -> Moved.NotFromHere.of(remedy);
        };
    }
}
