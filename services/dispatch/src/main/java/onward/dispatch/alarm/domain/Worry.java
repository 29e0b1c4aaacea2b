package onward.dispatch.alarm.domain;

import java.util.List;
import java.util.Objects;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What to worry about: whose, about which job and responder, if any, and in words.
public record Worry(
        IncidentId incident,
        AlarmKind kind,
        @Nullable JobId job,
        @Nullable ResponderId responder,
        String detail) {
    public boolean isAbout(Alarm alarm) {
        return alarm.incident().equals(incident) && Objects.equals(alarm.facts().jobId(), job);
    }

    /// Those of the alarms that are about nothing any more.
    public static List<Alarm> groundless(List<Alarm> alarms, List<Worry> worries) {
        return alarms.stream()
                .filter(alarm -> worries.stream().noneMatch(worry -> worry.isAbout(alarm)))
                .toList();
    }
}
