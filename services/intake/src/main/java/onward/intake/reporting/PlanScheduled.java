package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.value.By;
import onward.intake.IntakeConfig;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;

/// Has scheduled incidents planned when it is nearly time.
@ApplicationScoped
public class PlanScheduled {
    private static final By INTAKE = By.actor("intake");
    private static final int AT_ONCE = 50;

    private final Incidents incidents;
    private final IntakeConfig config;
    private final Clock clock;

    public PlanScheduled(Incidents incidents, IntakeConfig config, Clock clock) {
        this.incidents = incidents;
        this.config = config;
        this.clock = clock;
    }

    /// How many were planned; there may be more when it is any.
    @Transactional
    public int plan() {
        var due = incidents.due(clock.instant().plus(config.planAhead()), AT_ONCE);
        due.forEach(this::plan);
        return due.size();
    }

    private void plan(Incident incident) {
        if (incident.standing() instanceof Standing.Reported reported) {
            incidents.save(incident.become(reported.triage(), INTAKE, clock.instant()));
        }
    }
}
