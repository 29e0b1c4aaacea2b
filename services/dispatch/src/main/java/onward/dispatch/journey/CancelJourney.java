package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.alarm.ClearAlarms;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.VersionedPlan;
import onward.dispatch.promise.BreakPromises;

/// Stops everything that is done about an incident: help is no longer wanted.
@ApplicationScoped
public class CancelJourney {
    private final Incidents incidents;
    private final Plans plans;
    private final Jobs jobs;
    private final BreakPromises breakPromises;
    private final ClearAlarms clearAlarms;

    public CancelJourney(
            Incidents incidents, Plans plans, Jobs jobs, BreakPromises breakPromises, ClearAlarms clearAlarms) {
        this.incidents = incidents;
        this.plans = plans;
        this.jobs = jobs;
        this.breakPromises = breakPromises;
        this.clearAlarms = clearAlarms;
    }

    @Transactional
    public void cancel(IncidentId id, String reason, By by) {
        incidents.locked(id).filter(KnownIncident::open).ifPresent(incident -> {
            incidents.save(incident.over());
            for (var job : jobs.of(id)) {
                if (job instanceof Job.Open open) {
                    jobs.save(open.cancelled(reason, by));
                }
            }
            breakPromises.callOff(id, reason, by);
            clearAlarms.clear(id, EnumSet.allOf(AlarmKind.class), by);
            plans.of(id)
                    .map(VersionedPlan::plan)
                    .filter(JourneyPlan.Open.class::isInstance)
                    .map(JourneyPlan.Open.class::cast)
                    .ifPresent(plan -> plans.save(plan.end(by)));
        });
    }
}
