package onward.dispatch.crew.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import onward.dispatch.crew.RemindCrews;
import onward.dispatch.timer.DueIncidents;
import onward.dispatch.timer.DueIncidents.Due;
import onward.dispatch.timer.DueWork;

/// Reminds crews of unread offers when it is time.
@ApplicationScoped
class Reminders implements DueWork {
    private static final Due DUE = new Due("offers", "remind_at", "state = 'SENT' and remind_at is not null");

    private final DueIncidents dueIncidents;
    private final RemindCrews remindCrews;

    Reminders(DueIncidents dueIncidents, RemindCrews remindCrews) {
        this.dueIncidents = dueIncidents;
        this.remindCrews = remindCrews;
    }

    @Override
    public String name() {
        return "unread-offers";
    }

    @Override
    public Optional<Instant> nextDue() {
        return dueIncidents.next(DUE);
    }

    @Override
    @Transactional
    public boolean workOff() {
        var incident = dueIncidents.lockOne(DUE);
        incident.ifPresent(remindCrews::remind);
        return incident.isPresent();
    }
}
