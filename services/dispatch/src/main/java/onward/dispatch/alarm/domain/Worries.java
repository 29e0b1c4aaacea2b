package onward.dispatch.alarm.domain;

import java.util.List;
import onward.contracts.dispatch.AlarmKind;

/// What would become an alarm if nobody did anything, as it stands now; and alarms whose reason is gone.
public interface Worries {
    /// Responders under way who have told nothing for too long.
    List<Worry> silent();

    /// Promises that are about to lapse.
    List<Worry> lapsing();

    /// Alarms of a kind that nobody has seen to.
    List<Alarm> open(AlarmKind kind);
}
