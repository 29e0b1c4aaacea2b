package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.remedy.domain.CustomerAnswer;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Approved;
import org.jspecify.annotations.Nullable;

/// The customer is told that they get it, and takes it.
@ApplicationScoped
public class CommitRemedy {
    private final HeldRemedies remedies;
    private final Clock clock;

    CommitRemedy(HeldRemedies remedies, Clock clock) {
        this.remedies = remedies;
        this.clock = clock;
    }

    /// @param said the customer's words, if anybody wrote them down
    @Transactional
    public Moved commit(RemedyId id, @Nullable String said, By by) {
        return remedies.hold(id).map(kept -> commit(kept.remedy(), said, by)).orElseGet(Moved.Unknown::new);
    }

    private Moved commit(Remedy remedy, @Nullable String said, By by) {
        return switch (remedy) {
            case Approved approved -> {
                var answer = new CustomerAnswer(true, said, by.actor(), clock.instant());
                yield new Moved.Done(remedies.save(approved.commit(answer), by));
            }
            default -> Moved.NotFromHere.of(remedy);
        };
    }
}
