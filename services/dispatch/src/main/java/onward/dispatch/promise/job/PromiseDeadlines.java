package onward.dispatch.promise.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.dispatch.promise.BreakPromises;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncident;

/// Breaks promises whose time has passed.
@ApplicationScoped
class PromiseDeadlines implements Deadlines {
    private final BreakPromises breakPromises;

    PromiseDeadlines(BreakPromises breakPromises) {
        this.breakPromises = breakPromises;
    }

    @Override
    public String name() {
        return "promise-deadlines";
    }

    @Override
    public DueIncident due() {
        return new DueIncident("promises", "due_at", "state in ('MADE', 'RENEWED')");
    }

    @Override
    public void workOff(IncidentId incident) {
        breakPromises.lapse(incident);
    }
}
