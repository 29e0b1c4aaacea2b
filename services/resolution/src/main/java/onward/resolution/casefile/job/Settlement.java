package onward.resolution.casefile.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import onward.messaging.Ticker;
import onward.resolution.ResolutionConfig;
import onward.resolution.casefile.SettleDueCases;

/// Settles cases when their time has come, batch by batch until none is left.
@ApplicationScoped
class Settlement {
    private final SettleDueCases settleDueCases;

    Settlement(SettleDueCases settleDueCases) {
        this.settleDueCases = settleDueCases;
    }

    void start(@Observes StartupEvent event, Ticker ticker, ResolutionConfig config) {
        ticker.every(config.settlementPoll(), "settlement", this::settleAll);
    }

    private void settleAll() {
        while (settleDueCases.settle() > 0) {
            // the next batch
        }
    }
}
