package onward.dispatch.journey.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.journey.StartReservedJobs;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncident;

/// Starts reserved jobs when their time has come.
@ApplicationScoped
class ReservationDeadlines implements Deadlines {
    private static final By BY = By.actor("dispatch");

    private final StartReservedJobs startReservedJobs;

    ReservationDeadlines(StartReservedJobs startReservedJobs) {
        this.startReservedJobs = startReservedJobs;
    }

    @Override
    public String name() {
        return "reserved-jobs";
    }

    @Override
    public DueIncident due() {
        return new DueIncident("jobs", "reserved_until", "state = 'RESERVED'");
    }

    @Override
    public void workOff(IncidentId incident) {
        startReservedJobs.due(incident, BY);
    }
}
