package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.value.By;
import onward.dispatch.alarm.domain.Alarm;
import onward.dispatch.alarm.domain.Alarms;
import onward.dispatch.alarm.domain.Worry;
import onward.dispatch.incident.domain.Incidents;

/// Makes a worry an alarm, or ends one, under the lock of its incident.
@ApplicationScoped
public class RaiseWorry {
    private final Incidents incidents;
    private final Alarms alarms;
    private final RaiseAlarm raiseAlarm;

    RaiseWorry(Incidents incidents, Alarms alarms, RaiseAlarm raiseAlarm) {
        this.incidents = incidents;
        this.alarms = alarms;
        this.raiseAlarm = raiseAlarm;
    }

    @Transactional
    public void raise(Worry worry, By by) {
        incidents
                .locked(worry.incident())
                .ifPresent(incident -> raiseAlarm.raise(
                        incident.id(), worry.kind(), worry.job(), worry.responder(), worry.detail(), by));
    }

    /// Nothing when somebody else has cleared it meanwhile.
    @Transactional
    public void settle(Alarm alarm, By by) {
        incidents.locked(alarm.incident());
        alarms.open(alarm.incident()).stream()
                .filter(open -> open.facts().id().equals(alarm.facts().id()))
                .forEach(open -> alarms.clear(open, by));
    }
}
