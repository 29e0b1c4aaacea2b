package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import onward.contracts.value.By;
import onward.resolution.remedy.domain.Remedies;
import onward.resolution.remedy.domain.Remedy.Escalated;

/// Asks the deputy when nobody has decided in time; they have as long as those before them.
@ApplicationScoped
public class PassOnEscalations {
    private static final By RESOLUTION = By.actor("resolution");
    private static final int BATCH = 50;

    private final Remedies remedies;
    private final Clock clock;

    PassOnEscalations(Remedies remedies, Clock clock) {
        this.remedies = remedies;
        this.clock = clock;
    }

    /// Passes on one batch and says how many there were.
    @Transactional
    public int passOn() {
        var now = clock.instant();
        return (int) remedies.holdOverdue(now, BATCH).stream()
                .map(kept -> kept.remedy())
                .filter(Escalated.class::isInstance)
                .map(Escalated.class::cast)
                .map(escalated -> {
                    var waited = Duration.between(
                            escalated.terms().proposedAt(),
                            escalated.escalation().decideBy());
                    var toDeputy = escalated.escalation().passOn(now.plus(waited));
                    return remedies.save(escalated.passOn(toDeputy), RESOLUTION);
                })
                .count();
    }
}
