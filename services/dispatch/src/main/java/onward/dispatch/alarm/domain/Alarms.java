package onward.dispatch.alarm.domain;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// All alarms. About one job, or about one incident where it is no job's, there is one of a kind at a time.
public interface Alarms {
    /// Those of an incident that nobody has seen to.
    List<Alarm> open(IncidentId incident);

    /// Keeps a new one and tells of it.
    void raise(Alarm alarm, By by);

    /// It is seen to: tells of that.
    void clear(Alarm alarm, By by);
}
