package onward.dispatch.alarm.domain;

import java.util.Objects;
import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import org.jspecify.annotations.Nullable;

/// Something about an incident that somebody has to see to.
public record Alarm(IncidentId incident, AlarmFacts facts) {
    public boolean isOf(AlarmKind kind, @Nullable JobId job) {
        return facts.kind() == kind && Objects.equals(facts.jobId(), job);
    }
}
