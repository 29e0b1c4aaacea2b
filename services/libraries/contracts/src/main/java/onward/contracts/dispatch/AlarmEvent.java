package onward.contracts.dispatch;

/// Something that somebody has to see to, or no longer.
public sealed interface AlarmEvent extends DispatchEvent permits AlarmRaised, AlarmCleared {
    AlarmFacts alarm();
}
