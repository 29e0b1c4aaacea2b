package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.value.By;
import onward.resolution.ResolutionConfig;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Progress;

/// Reminds owners before something is due, and tells a supervisor when it is late.
@ApplicationScoped
public class RemindOfObligations {
    private static final By RESOLUTION = By.actor("resolution");

    private final Cases cases;
    private final Deadlines deadlines;
    private final ResolutionConfig config;
    private final Clock clock;

    RemindOfObligations(Cases cases, Deadlines deadlines, ResolutionConfig config, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.config = config;
        this.clock = clock;
    }

    /// Reminds in one batch of cases and says in how many.
    @Transactional
    public int remind() {
        return (int) cases.holdThoseToRemind(config.settlementBatch()).stream()
                .map(Filed::careCase)
                .map(due -> Progress.none(due).and(running -> running.remind(clock.instant(), deadlines)))
                .map(progress -> {
                    cases.save(progress, RESOLUTION);
                    return progress;
                })
                .filter(progress -> !progress.events().isEmpty())
                .count();
    }
}
