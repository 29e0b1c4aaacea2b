package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;

/// Takes over what has changed about an incident: jobs lead where they have to now, crews read it in their orders, and
/// jobs that waited for the road start when it is open.
@ApplicationScoped
public class AmendJourney {
    private final Incidents incidents;
    private final Jobs jobs;
    private final ReplanJourney replanJourney;
    private final StartReservedJobs startReservedJobs;

    AmendJourney(Incidents incidents, Jobs jobs, ReplanJourney replanJourney, StartReservedJobs startReservedJobs) {
        this.incidents = incidents;
        this.jobs = jobs;
        this.replanJourney = replanJourney;
        this.startReservedJobs = startReservedJobs;
    }

    /// @return whether the incident is known here
    @Transactional
    public boolean amend(IncidentAmended amendment) {
        var known = incidents.locked(amendment.incidentId());
        if (known.isEmpty()) {
            return false;
        }
        var amended = new Amendment(
                known.get(), known.get().amended(amendment.facts(), amendment.triage(), amendment.cover()));
        incidents.save(amended.after());
        if (!leadsElsewhere(amended)
                || !replanJourney.adapt(amended.after(), "The destination has changed.", amendment.by())) {
            amendJobs(amended, amendment.by());
        }
        if (amended.opensRoad()) {
            startReservedJobs.roadOpened(amendment.incidentId(), amendment.by());
        }
        return true;
    }

    /// While people are still on their way, another destination needs another plan.
    private boolean leadsElsewhere(Amendment amended) {
        return amended.leadsElsewhere()
                && jobs.of(amended.after().id()).stream().anyMatch(AmendJourney::movesPeople);
    }

    private static boolean movesPeople(Job job) {
        return job instanceof Job.Open && job.leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private void amendJobs(Amendment amended, By by) {
        for (var job : jobs.of(amended.after().id())) {
            if (job instanceof Job.Open open) {
                jobs.save(open.amended(amended.of(open.leg()), by));
            }
        }
    }
}
