package onward.dispatch.journey.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import onward.contracts.value.By;
import onward.dispatch.journey.StartReservedJobs;
import onward.dispatch.timer.DueIncidents;
import onward.dispatch.timer.DueIncidents.Due;
import onward.dispatch.timer.DueWork;

/// Starts reserved jobs when their time has come.
@ApplicationScoped
class ReservationDeadlines implements DueWork {
    private static final By BY = By.actor("dispatch");
    private static final Due DUE = new Due("jobs", "reserved_until", "state = 'RESERVED'");

    private final DueIncidents dueIncidents;
    private final StartReservedJobs startReservedJobs;

    ReservationDeadlines(DueIncidents dueIncidents, StartReservedJobs startReservedJobs) {
        this.dueIncidents = dueIncidents;
        this.startReservedJobs = startReservedJobs;
    }

    @Override
    public String name() {
        return "reserved-jobs";
    }

    @Override
    public Optional<Instant> nextDue() {
        return dueIncidents.next(DUE);
    }

    @Override
    @Transactional
    public boolean workOff() {
        var incident = dueIncidents.lockOne(DUE);
        incident.ifPresent(id -> startReservedJobs.due(id, BY));
        return incident.isPresent();
    }
}
