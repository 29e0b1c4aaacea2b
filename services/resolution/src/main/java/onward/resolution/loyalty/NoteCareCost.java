package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Balance;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.EntryKind;
import onward.resolution.costs.domain.LedgerFollower;
import onward.resolution.costs.domain.Payer;
import onward.resolution.loyalty.domain.AssistedIncidents;

/// Notes what the jobs of an incident cost the brand, as the ledger has it: what cover pays and what is a gesture. What
/// a remedy takes over from the customer is the remedy's cost.
@ApplicationScoped
class NoteCareCost implements LedgerFollower {
    private static final Set<Payer> THE_BRAND = EnumSet.of(Payer.COVER, Payer.GOODWILL);

    private final AssistedIncidents incidents;

    NoteCareCost(AssistedIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void booked(IncidentId incident, List<Entry> lines) {
        var jobs =
                lines.stream().filter(line -> line.kind() != EntryKind.REMEDY).toList();
        if (!jobs.isEmpty()) {
            var currency = jobs.getFirst().amount().currency();
            var balance = new Balance(jobs);
            incidents.cost(
                    incident,
                    THE_BRAND.stream()
                            .map(payer -> balance.of(payer, currency))
                            .reduce(Money.none(currency), Money::plus));
        }
    }
}
