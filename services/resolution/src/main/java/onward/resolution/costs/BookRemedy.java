package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Balance;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.EntryKind;
import onward.resolution.costs.domain.Ledger;
import onward.resolution.costs.domain.Payer;

/// Books a remedy that the customer has got. One that pays for help takes over what the customer would have paid
/// for their incident's jobs; what goes beyond is a cost of its own.
@ApplicationScoped
public class BookRemedy {
    private static final Set<RemedyKind> BESIDE_THE_JOBS =
            EnumSet.of(RemedyKind.GIFT, RemedyKind.CAR_TAKE_BACK, RemedyKind.COMPETITOR_PURCHASE);

    private final Ledger ledger;
    private final Supplier<UUID> ids;
    private final Clock clock;

    BookRemedy(Ledger ledger, Supplier<UUID> ids, Clock clock) {
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void book(RemedyCost cost) {
        var taken = takenOver(cost);
        var rest = cost.amount().minus(taken);
        var lines = new ArrayList<Entry>();
        if (taken.amount().signum() > 0) {
            lines.add(line(cost, Payer.CUSTOMER, taken.negated(), "taken over from the customer"));
            lines.add(line(cost, Payer.GOODWILL, taken, "taken over from the customer"));
        }
        if (rest.amount().signum() > 0) {
            lines.add(line(cost, Payer.GOODWILL, rest, cost.kind().name()));
        }
        ledger.append(lines);
    }

    private Money takenOver(RemedyCost cost) {
        var nothing = Money.none(cost.amount().currency());
        var incident = cost.account().incidentId();
        if (incident == null || BESIDE_THE_JOBS.contains(cost.kind())) {
            return nothing;
        }
        var lines = ledger.of(List.of(incident)).getOrDefault(incident, List.of());
        var owed = new Balance(lines).of(Payer.CUSTOMER, cost.amount().currency());
        var open = owed.exceeds(nothing) ? owed : nothing;
        return cost.amount().exceeds(open) ? open : cost.amount();
    }

    private Entry line(RemedyCost cost, Payer payer, Money amount, String text) {
        return new Entry(
                ids.get(),
                cost.account(),
                EntryKind.REMEDY,
                payer,
                amount,
                BigDecimal.ONE,
                text,
                "remedy:" + cost.remedy(),
                null,
                cost.by(),
                clock.instant(),
                null);
    }
}
