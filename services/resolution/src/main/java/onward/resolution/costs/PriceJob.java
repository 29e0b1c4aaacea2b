package onward.resolution.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.incident.ServiceType;
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

/// Books what a completed job costs: the job itself, and its flight minutes or kilometres.
@ApplicationScoped
public class PriceJob {
    private final Ledger ledger;
    private final Tariffs tariffs;
    private final PlannedCosts plannedCosts;
    private final Departures departures;
    private final Supplier<UUID> ids;
    private final Clock clock;

    PriceJob(
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

    /// A job that was completed at `done`, priced by the tariff of the brand; once, however often it is told.
    @Transactional
    public void price(JobFacts job, String brand, Instant done) {
        if (!ledger.bookedFor(source(job)).isEmpty()) {
            return;
        }
        var tariff = tariffs.of(brand);
        var lines = new ArrayList<Entry>();
        var perJob = tariff.jobs().getOrDefault(job.service(), BigDecimal.ZERO);
        lines.addAll(new Line(job, EntryKind.JOB, BigDecimal.ONE, perJob).entries(tariff.version(), tariff.currency()));
        if (Quantities.flies(job)) {
            var setOff = departures.setOff(job.id()).orElse(null);
            var minutes = Quantities.flightMinutes(job, setOff, done);
            lines.addAll(new Line(job, EntryKind.FLIGHT_MINUTES, minutes, tariff.flightMinute())
                    .entries(tariff.version(), tariff.currency()));
        } else {
            lines.addAll(new Line(job, EntryKind.KILOMETRES, Quantities.kilometres(job), tariff.kilometre())
                    .entries(tariff.version(), tariff.currency()));
        }
        ledger.append(lines);
        if (job.service() == ServiceType.REPLACEMENT_CAR_DELIVERY) {
            departures.carHandedOver(job.incidentId(), done);
        }
    }

    private static String source(JobFacts job) {
        return "job:" + job.id();
    }

    /// Something that a job took so much of, at that price for each.
    private final class Line {
        private final JobFacts job;
        private final EntryKind kind;
        private final BigDecimal quantity;
        private final BigDecimal each;

        Line(JobFacts job, EntryKind kind, BigDecimal quantity, BigDecimal each) {
            this.job = job;
            this.kind = kind;
            this.quantity = quantity;
            this.each = each;
        }

        List<Entry> entries(String tariff, String currency) {
            var planned = plannedCosts.of(List.of(job.incidentId())).get(job.incidentId());
            var shares = new Shares(planned).of(new Money(each.multiply(quantity), currency));
            return shares.entrySet().stream()
                    .map(share -> new Entry(
                            ids.get(),
                            Account.of(job.incidentId()),
                            kind,
                            share.getKey(),
                            share.getValue(),
                            quantity,
                            job.service().name(),
                            source(job),
                            tariff,
                            "resolution",
                            clock.instant(),
                            null))
                    .toList();
        }
    }
}
