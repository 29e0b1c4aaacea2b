package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.authority.GiveBackAuthority;
import onward.resolution.remedy.domain.CustomerAnswer;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Declinable;
import onward.resolution.remedy.domain.Remedy.Granted;

/// The customer would rather not have it; the budget has the money again.
@ApplicationScoped
public class DeclineRemedy {
    private final HeldRemedies remedies;
    private final GiveBackAuthority giveBackAuthority;
    private final Clock clock;

    DeclineRemedy(HeldRemedies remedies, GiveBackAuthority giveBackAuthority, Clock clock) {
        this.remedies = remedies;
        this.giveBackAuthority = giveBackAuthority;
        this.clock = clock;
    }

    /// @param said the customer's words
    @Transactional
    public Moved decline(RemedyId id, String said, By by) {
        return remedies.hold(id).map(kept -> decline(kept.remedy(), said, by)).orElseGet(Moved.Unknown::new);
    }

    private Moved decline(Remedy remedy, String said, By by) {
        return switch (remedy) {
            case Declinable declinable -> {
                if (declinable instanceof Granted granted) {
                    giveBackAuthority.giveBack(granted.approval().use(), granted.held());
                }
                var answer = new CustomerAnswer(false, said, by.actor(), clock.instant());
                yield new Moved.Done(remedies.save(declinable.decline(answer), by));
            }
            default -> Moved.NotFromHere.of(remedy);
        };
    }
}
