package onward.dispatch.crew.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.dispatch.crew.RemindCrews;
import onward.dispatch.timer.Deadlines;
import onward.dispatch.timer.DueIncident;

/// Reminds crews of unread offers when it is time.
@ApplicationScoped
class Reminders implements Deadlines {
    private final RemindCrews remindCrews;

    Reminders(RemindCrews remindCrews) {
        this.remindCrews = remindCrews;
    }

    @Override
    public String name() {
        return "unread-offers";
    }

    @Override
    public DueIncident due() {
        return new DueIncident("offers", "remind_at", "state = 'SENT' and remind_at is not null");
    }

    @Override
    public void workOff(IncidentId incident) {
        remindCrews.remind(incident);
    }
}
