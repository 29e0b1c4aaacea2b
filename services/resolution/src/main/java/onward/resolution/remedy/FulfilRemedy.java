package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.resolution.authority.GiveBackAuthority;
import onward.resolution.remedy.domain.Ending;
import onward.resolution.remedy.domain.Flaw;
import onward.resolution.remedy.domain.Remedy;
import onward.resolution.remedy.domain.Remedy.Committed;
import org.jspecify.annotations.Nullable;

/// The customer has got it. What it cost less than was granted goes back to the budget; more it may not cost.
@ApplicationScoped
public class FulfilRemedy {
    private final HeldRemedies remedies;
    private final GiveBackAuthority giveBackAuthority;
    private final BookedCosts bookedCosts;
    private final Clock clock;

    FulfilRemedy(HeldRemedies remedies, GiveBackAuthority giveBackAuthority, BookedCosts bookedCosts, Clock clock) {
        this.remedies = remedies;
        this.giveBackAuthority = giveBackAuthority;
        this.bookedCosts = bookedCosts;
        this.clock = clock;
    }

    /// @param actual what it came to; null for the estimate
    @Transactional
    public Moved fulfil(RemedyId id, @Nullable Money actual, @Nullable String note, By by) {
        return remedies.hold(id)
                .map(kept -> fulfil(kept.remedy(), actual, note, by))
                .orElseGet(Moved.Unknown::new);
    }

    private Moved fulfil(Remedy remedy, @Nullable Money actual, @Nullable String note, By by) {
        var estimate = remedy.terms().estimate();
        var cost = Objects.requireNonNullElse(actual, estimate);
        if (!cost.currency().equals(estimate.currency())) {
            return impossible("/actual/currency", "%s is expected, as was granted.".formatted(estimate.currency()));
        }
        if (cost.amount().signum() < 0) {
            return impossible("/actual/amount", "0 or more is expected.");
        }
        if (cost.exceeds(estimate)) {
            return impossible(
                    "/actual/amount",
                    "At most %s is expected, as was granted; propose another remedy for the rest."
                            .formatted(estimate.amount().toPlainString()));
        }
        return switch (remedy) {
            case Committed committed -> fulfil(committed, cost, Objects.requireNonNullElse(note, ""), by);
            default -> Moved.NotFromHere.of(remedy);
        };
    }

    private static Moved impossible(String pointer, String expected) {
        return new Moved.Impossible(new Flaw(pointer, expected));
    }

    private Moved fulfil(Committed committed, Money cost, String note, By by) {
        var fulfilled = committed.fulfil(cost, new Ending(by.actor(), clock.instant(), note));
        bookedCosts.book(fulfilled);
        var spared = committed.held().minus(cost);
        if (spared.amount().signum() > 0) {
            giveBackAuthority.giveBack(committed.approval().use(), spared);
        }
        return new Moved.Done(remedies.save(fulfilled, by));
    }
}
