package onward.resolution.casefile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.resolution.casefile.domain.Cases;

/// Tells of how many vehicles it is in doubt who has them. Every replica tells the same: whoever asks takes the
/// largest, not the sum.
@ApplicationScoped
public class WatchCustody {
    private final Cases cases;
    private volatile long inDoubt;

    WatchCustody(Cases cases, MeterRegistry registry) {
        this.cases = cases;
        Gauge.builder("onward.custody.in.doubt", this, watch -> watch.inDoubt)
                .description("Cases in which a vehicle may have two holders, or had none for a while")
                .register(registry);
    }

    /// Looks once, and says how many there are more than before.
    @Transactional
    public long look() {
        long before = inDoubt;
        inDoubt = cases.countInDoubt();
        return inDoubt - before;
    }
}
