package onward.resolution.remedy.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import onward.messaging.Ticker;
import onward.resolution.ResolutionConfig;
import onward.resolution.remedy.PassOnEscalations;
import org.jboss.logging.Logger;

/// Sees that what was put to somebody is decided by somebody.
@ApplicationScoped
class Escalations {
    private static final Logger LOG = Logger.getLogger(Escalations.class);

    private final PassOnEscalations passOnEscalations;

    Escalations(PassOnEscalations passOnEscalations) {
        this.passOnEscalations = passOnEscalations;
    }

    void start(@Observes StartupEvent event, Ticker ticker, ResolutionConfig config) {
        ticker.every(config.escalationPoll(), "escalations", this::passOnAll);
    }

    private void passOnAll() {
        for (int passed = passOnEscalations.passOn(); passed > 0; passed = passOnEscalations.passOn()) {
            LOG.warnf("alarm: %d remedies were not decided in time and went to deputies", passed);
        }
    }
}
