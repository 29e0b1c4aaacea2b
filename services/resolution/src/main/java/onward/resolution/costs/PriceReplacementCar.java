package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Account;
import onward.resolution.costs.domain.Departures;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.EntryKind;
import onward.resolution.costs.domain.Ledger;
import onward.resolution.costs.domain.PlannedCosts;
import onward.resolution.costs.domain.Quantities;
import onward.resolution.costs.domain.Shares;
import onward.resolution.costs.domain.Tariffs;

/// Books the days of a replacement car when it is back.
@ApplicationScoped
public class PriceReplacementCar {
    private final Ledger ledger;
    private final Tariffs tariffs;
    private final PlannedCosts plannedCosts;
    private final Departures departures;
    private final Supplier<UUID> ids;
    private final Clock clock;

    PriceReplacementCar(
            Ledger ledger,
            Tariffs tariffs,
            PlannedCosts plannedCosts,
            Departures departures,
            Supplier<UUID> ids,
            Clock clock) {
        this.ledger = ledger;
        this.tariffs = tariffs;
        this.plannedCosts = plannedCosts;
        this.departures = departures;
        this.ids = ids;
        this.clock = clock;
    }

    /// It came back then; where none was out, there is nothing to pay.
    @Transactional
    public void price(IncidentId incident, String brand, Instant returned) {
        departures.carReturned(incident).ifPresent(handedOver -> book(incident, brand, handedOver, returned));
    }

    private void book(IncidentId incident, String brand, Instant handedOver, Instant returned) {
        var tariff = tariffs.of(brand);
        var days = Quantities.days(handedOver, returned);
        var amount = new Money(tariff.replacementCarDay().multiply(days), tariff.currency());
        var planned = plannedCosts.of(List.of(incident)).get(incident);
        ledger.append(new Shares(planned)
                .of(amount).entrySet().stream()
                        .map(share -> new Entry(
                                ids.get(),
                                Account.of(incident),
                                EntryKind.REPLACEMENT_CAR_DAYS,
                                share.getKey(),
                                share.getValue(),
                                days,
                                "from %s to %s".formatted(handedOver, returned),
                                "car:%s:%s".formatted(incident, handedOver),
                                tariff.version(),
                                "resolution",
                                clock.instant(),
                                null))
                        .toList());
    }
}
