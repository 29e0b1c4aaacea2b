package onward.intake.timeline.domain;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import org.jspecify.annotations.Nullable;

/// Changes of incidents of these brands, in these states after the change; of one incident only, if it is named.
public record WantedChanges(
        List<String> brands,
        List<IncidentState> states,
        @Nullable IncidentId incident) {}
