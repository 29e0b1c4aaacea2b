package onward.resolution.costs.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// What lines add up to, by payer and currency; nothing is converted.
public record Balance(List<Entry> entries) {

    /// All that is in the currency of the first line; null without lines.
    public @Nullable Money total() {
        return entries.isEmpty()
                ? null
                : sum(entries.stream(), entries.getFirst().amount().currency());
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var payer : Payer.values()) {
            var own = entries.stream().filter(entry -> entry.payer() == payer).toList();
            own.stream()
                    .map(entry -> entry.amount().currency())
                    .distinct()
                    .sorted()
                    .forEach(currency -> parts.add(new Part(payer, sum(own.stream(), currency))));
        }
        return List.copyOf(parts);
    }

    /// What one payer pays in a currency.
    public Money of(Payer payer, String currency) {
        return sum(entries.stream().filter(entry -> entry.payer() == payer), currency);
    }

    private static Money sum(Stream<Entry> lines, String currency) {
        return lines.map(Entry::amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.none(currency), Money::plus);
    }
}
