package onward.dispatch.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.PromiseKind;
import onward.dispatch.figures.domain.Stock;
import onward.dispatch.figures.domain.StockSort;
import onward.dispatch.figures.domain.StockSubject;
import onward.dispatch.figures.domain.Stocks;
import onward.dispatch.fleet.domain.ResponderStatus;

/// Tells what is open now. Every replica tells the same: whoever asks takes the largest, not the sum.
@ApplicationScoped
public class TakeStock {
    private static final Set<JobState> OVER = EnumSet.of(
            JobState.COMPLETED, JobState.CANCELLED, JobState.GOA, JobState.UNSUCCESSFUL, JobState.REASSIGNED);

    private final Stocks stocks;
    private final MeterRegistry registry;
    private volatile Stock last = Stock.empty();

    TakeStock(Stocks stocks, MeterRegistry registry) {
        this.stocks = stocks;
        this.registry = registry;
        var open = EnumSet.complementOf(EnumSet.copyOf(OVER)).toArray(JobState[]::new);
        show(StockSubject.JOBS, "onward.jobs.open", "state", "Jobs that are not over", open);
        show(StockSubject.ALARMS, "onward.alarms.open", "kind", "What nobody has seen to yet", AlarmKind.values());
        show(
                StockSubject.PROMISES,
                "onward.promises.open",
                "kind",
                "Promises that are to be kept",
                PromiseKind.values());
        show(
                StockSubject.LAPSING_PROMISES,
                "onward.promises.lapsing",
                "kind",
                "Promises that lapse within the time in which somebody is alarmed",
                PromiseKind.values());
        show(
                StockSubject.RESPONDERS,
                "onward.responders",
                "status",
                "Responders by what they are doing",
                ResponderStatus.values());
    }

    public void take() {
        last = stocks.count();
    }

    private void show(StockSubject subject, String name, String label, String description, Enum<?>[] words) {
        Arrays.stream(words)
                .map(Enum::name)
                .forEach(word -> Gauge.builder(name, this, stock -> stock.last.of(new StockSort(subject, word)))
                        .description(description)
                        .tag(label, word)
                        .register(registry));
    }
}
