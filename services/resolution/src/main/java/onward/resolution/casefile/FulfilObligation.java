package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Progress;
import onward.resolution.costs.PriceReplacementCar;

/// Somebody says that something owed was done.
@ApplicationScoped
public class FulfilObligation {
    private final Cases cases;
    private final PriceReplacementCar priceReplacementCar;
    private final Deadlines deadlines;
    private final Clock clock;

    FulfilObligation(Cases cases, PriceReplacementCar priceReplacementCar, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.priceReplacementCar = priceReplacementCar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// It is fulfilled; by this call, or it was before.
        record Done(Filed filed) implements Answer {}

        /// It is not owed; these are.
        record NotOwed(List<ObligationType> owed) implements Answer {}

        record UnknownCase() implements Answer {}
    }

    @Transactional
    public Answer fulfil(Fulfilment fulfilment, By by) {
        var filed = cases.hold(fulfilment.incidentId());
        return filed.isEmpty() ? new Answer.UnknownCase() : fulfil(fulfilment, filed.get(), by);
    }

    private Answer fulfil(Fulfilment fulfilment, Filed filed, By by) {
        var obligations = filed.careCase().file().obligations();
        if (obligations.isFulfilled(fulfilment.type())) {
            return new Answer.Done(filed);
        }
        if (!obligations.isOpen(fulfilment.type())) {
            return new Answer.NotOwed(obligations.openTypes());
        }
        if (fulfilment.type() == ObligationType.REPLACEMENT_RETURNED) {
            var file = filed.careCase().file();
            priceReplacementCar.price(file.incidentId(), file.brand(), at(fulfilment));
        }
        return new Answer.Done(cases.save(progress(fulfilment, filed.careCase()), by));
    }

    private Progress progress(Fulfilment fulfilment, CareCase careCase) {
        return Progress.none(careCase)
                .and(running -> running.fulfil(fulfilment.type(), at(fulfilment), fulfilment.note()))
                .and(running -> running.conclude(clock.instant(), deadlines));
    }

    private Instant at(Fulfilment fulfilment) {
        return fulfilment.at() == null ? clock.instant() : fulfilment.at();
    }
}
