package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.value.By;
import onward.dispatch.alarm.domain.Worries;
import onward.dispatch.alarm.domain.Worry;

/// Raises what is about to hurt while something can be done about it: responders who fall silent, and promises about to
/// lapse; and clears it once it is over.
@ApplicationScoped
public class WatchOver {
    private static final By BY = By.actor("dispatch");

    private final Worries worries;
    private final RaiseWorry raiseWorry;

    WatchOver(Worries worries, RaiseWorry raiseWorry) {
        this.worries = worries;
        this.raiseWorry = raiseWorry;
    }

    /// Looks once; each incident has a transaction of its own.
    public void look() {
        settle(AlarmKind.RESPONDER_SILENT, worries.silent());
        settle(AlarmKind.PROMISE_AT_RISK, worries.lapsing());
    }

    private void settle(AlarmKind kind, List<Worry> now) {
        var ringing = worries.open(kind);
        now.stream()
                .filter(worry -> ringing.stream().noneMatch(worry::isAbout))
                .forEach(worry -> raiseWorry.raise(worry, BY));
        Worry.groundless(ringing, now).forEach(alarm -> raiseWorry.settle(alarm, BY));
    }
}
