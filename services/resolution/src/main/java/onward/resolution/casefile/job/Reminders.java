package onward.resolution.casefile.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import onward.messaging.Ticker;
import onward.resolution.ResolutionConfig;
import onward.resolution.casefile.RemindOfObligations;

/// Reminds of what is owed when its time has come, batch by batch until nothing is left.
@ApplicationScoped
class Reminders {
    private final RemindOfObligations remindOfObligations;

    Reminders(RemindOfObligations remindOfObligations) {
        this.remindOfObligations = remindOfObligations;
    }

    void start(@Observes StartupEvent event, Ticker ticker, ResolutionConfig config) {
        ticker.every(config.settlementPoll(), "reminders", this::remindOfAll);
    }

    private void remindOfAll() {
        while (remindOfObligations.remind() > 0) {
            // the next batch
        }
    }
}
