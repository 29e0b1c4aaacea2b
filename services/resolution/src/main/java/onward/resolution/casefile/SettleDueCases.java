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

/// Settles the cases whose time has come.
@ApplicationScoped
public class SettleDueCases {
    private final Cases cases;
    private final Deadlines deadlines;
    private final ResolutionConfig config;
    private final Clock clock;

    SettleDueCases(Cases cases, Deadlines deadlines, ResolutionConfig config, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.config = config;
        this.clock = clock;
    }

    /// Settles one batch and says how many there were.
    @Transactional
    public int settle() {
        return (int) cases.holdThoseToSettle(config.settlementBatch()).stream()
                .map(Filed::careCase)
                .map(due -> Progress.none(due).and(running -> running.conclude(clock.instant(), deadlines)))
                .filter(progress -> !progress.events().isEmpty())
                .map(progress -> cases.save(progress, By.actor("resolution")))
                .count();
    }
}
