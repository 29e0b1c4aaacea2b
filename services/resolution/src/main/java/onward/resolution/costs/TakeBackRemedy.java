package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.RemedyId;
import onward.resolution.costs.domain.Ledger;

/// A remedy was reversed: each of its lines is taken back by a line of its own.
@ApplicationScoped
public class TakeBackRemedy {
    private final Ledger ledger;
    private final Supplier<UUID> ids;
    private final Clock clock;

    TakeBackRemedy(Ledger ledger, Supplier<UUID> ids, Clock clock) {
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// One that was never booked has nothing to take back.
    @Transactional
    public void takeBack(RemedyId remedy, String reason, String by) {
        ledger.append(ledger.bookedFor("remedy:" + remedy).stream()
                .filter(entry -> !ledger.isCorrected(entry.id()))
                .map(entry -> entry.takenBack(ids.get(), reason, by, clock.instant()))
                .toList());
    }
}
