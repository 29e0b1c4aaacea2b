package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.RoadAccess;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Leg;

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
        var before = known.get();
        var after = before.amended(amendment.facts(), amendment.triage(), amendment.cover());
        incidents.save(after);
        if (!goesElsewhere(before, after)
                || !replanJourney.adapt(after, "The destination has changed.", amendment.by())) {
            amendJobs(before, after, amendment.by());
        }
        if (wasClosed(before) && !wasClosed(after)) {
            startReservedJobs.roadOpened(after.id(), amendment.by());
        }
        return true;
    }

    /// While people are still on their way, another destination needs another plan.
    private boolean goesElsewhere(KnownIncident before, KnownIncident after) {
        var was = Scenes.DESTINATION.apply(before).map(Stop::position);
        var is = Scenes.DESTINATION.apply(after).map(Stop::position);
        return is.isPresent() && !is.equals(was) && jobs.of(after.id()).stream().anyMatch(AmendJourney::movesPeople);
    }

    private static boolean movesPeople(Job job) {
        return job instanceof Job.Open && job.leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private void amendJobs(KnownIncident before, KnownIncident after, By by) {
        for (var job : jobs.of(after.id())) {
            if (job instanceof Job.Open open) {
                jobs.save(open.amended(amended(open.leg(), before, after), by));
            }
        }
    }

    private static boolean wasClosed(KnownIncident incident) {
        return incident.facts().location().roadAccess() == RoadAccess.CLOSED;
    }

    /// A stop at the old place or destination moves with it; workshops and landing sites stay.
    private static Leg amended(Leg leg, KnownIncident before, KnownIncident after) {
        var dropOff = leg.dropOff();
        return leg.between(moved(leg.pickup(), before, after), dropOff == null ? null : moved(dropOff, before, after));
    }

    private static Stop moved(Stop stop, KnownIncident before, KnownIncident after) {
        for (var place : List.of(Scenes.PLACE, Scenes.DESTINATION)) {
            var was = place.apply(before);
            var is = place.apply(after);
            if (was.isPresent() && is.isPresent() && was.get().position().equals(stop.position())) {
                return is.get();
            }
        }
        return stop;
    }
}
