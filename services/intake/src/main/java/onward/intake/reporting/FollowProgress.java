package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Progress;

/// Moves an incident on as the work on it does.
@ApplicationScoped
public class FollowProgress {
    private static final By INTAKE = By.actor("intake");

    private final Incidents incidents;
    private final Clock clock;

    public FollowProgress(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /// The incident was found for change.
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Incident incident, Progress progress) {
        var now = clock.instant();
        incident.standing()
                .follow(progress, now)
                .map(next -> incident.become(next, INTAKE, now))
                .ifPresent(incidents::save);
    }
}
