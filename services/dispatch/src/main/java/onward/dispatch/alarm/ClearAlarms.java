package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.alarm.domain.Alarms;

/// Notes that something about a job is seen to, or has settled by itself.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class ClearAlarms {
    private final Alarms alarms;

    public ClearAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    /// Whatever job they are about.
    public void clear(IncidentId incident, Set<AlarmKind> kinds, By by) {
        alarms.open(incident).stream()
                .filter(alarm -> kinds.contains(alarm.facts().kind()))
                .forEach(alarm -> alarms.clear(alarm, by));
    }

    public void clear(IncidentId incident, JobId job, Set<AlarmKind> kinds, By by) {
        alarms.open(incident).stream()
                .filter(alarm -> job.equals(alarm.facts().jobId()))
                .filter(alarm -> kinds.contains(alarm.facts().kind()))
                .forEach(alarm -> alarms.clear(alarm, by));
    }
}
