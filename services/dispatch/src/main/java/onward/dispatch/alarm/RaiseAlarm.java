package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.alarm.domain.Alarm;
import onward.dispatch.alarm.domain.Alarms;
import org.jspecify.annotations.Nullable;

/// Tells whoever watches that something has to be seen to, once.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class RaiseAlarm {
    private final Alarms alarms;
    private final Ids ids;

    public RaiseAlarm(Alarms alarms, Ids ids) {
        this.alarms = alarms;
        this.ids = ids;
    }

    public void raise(
            IncidentId incident,
            AlarmKind kind,
            @Nullable JobId job,
            @Nullable ResponderId responder,
            String detail,
            By by) {
        boolean rings = alarms.open(incident).stream().anyMatch(alarm -> alarm.isOf(kind, job));
        if (!rings) {
            alarms.raise(new Alarm(incident, new AlarmFacts(ids.next(), kind, job, responder, detail)), by);
        }
    }
}
