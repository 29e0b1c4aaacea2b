package onward.dispatch.promise.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import onward.dispatch.promise.BreakPromises;
import onward.dispatch.timer.DueIncidents;
import onward.dispatch.timer.DueIncidents.Due;
import onward.dispatch.timer.DueWork;

/// Breaks promises whose time has passed.
@ApplicationScoped
class PromiseDeadlines implements DueWork {
    private static final Due DUE = new Due("promises", "due_at", "state in ('MADE', 'RENEWED')");

    private final DueIncidents dueIncidents;
    private final BreakPromises breakPromises;

    PromiseDeadlines(DueIncidents dueIncidents, BreakPromises breakPromises) {
        this.dueIncidents = dueIncidents;
        this.breakPromises = breakPromises;
    }

    @Override
    public String name() {
        return "promise-deadlines";
    }

    @Override
    public Optional<Instant> nextDue() {
        return dueIncidents.next(DUE);
    }

    @Override
    @Transactional
    public boolean workOff() {
        var incident = dueIncidents.lockOne(DUE);
        incident.ifPresent(breakPromises::lapse);
        return incident.isPresent();
    }
}
