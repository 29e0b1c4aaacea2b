package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.Ledger;

/// A line of the ledger was wrong: it is taken back, and what is right is booked instead, as lines of their own.
@ApplicationScoped
public class CorrectEntry {
    private final Ledger ledger;
    private final Supplier<UUID> ids;
    private final Clock clock;

    CorrectEntry(Ledger ledger, Supplier<UUID> ids, Clock clock) {
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// The two lines that correct it.
        record Corrected(List<Entry> entries) implements Answer {}

        record Unknown() implements Answer {}

        /// It was taken back before; correct what was booked instead.
        record CorrectedBefore() implements Answer {}

        /// It is in that currency, and nothing is converted.
        record OtherCurrency(String currency) implements Answer {}
    }

    /// Whoever corrects holds the case of the incident.
    @Transactional
    public Answer correct(IncidentId incident, Correction correction, String by) {
        return ledger.find(correction.entry())
                .filter(entry -> incident.equals(entry.account().incidentId()))
                .map(entry -> correct(entry, correction, by))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer correct(Entry wrong, Correction correction, String by) {
        if (wrong.corrects() != null || ledger.isCorrected(wrong.id())) {
            return new Answer.CorrectedBefore();
        }
        var amount = correction.amount() == null ? wrong.amount() : correction.amount();
        if (!amount.currency().equals(wrong.amount().currency())) {
            return new Answer.OtherCurrency(wrong.amount().currency());
        }
        var now = clock.instant();
        var payer = correction.payer() == null ? wrong.payer() : correction.payer();
        var lines = List.of(
                wrong.takenBack(ids.get(), correction.reason(), by, now),
                wrong.instead(ids.get(), amount, payer, correction.reason(), by, now));
        ledger.append(lines);
        return new Answer.Corrected(lines);
    }
}
