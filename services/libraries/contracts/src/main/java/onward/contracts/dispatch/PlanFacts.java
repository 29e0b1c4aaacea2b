package onward.contracts.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// What is done about an incident. `recommended` is what the care policy would have chosen; `timeToMobility` runs from
/// the report until the last person moves on; `jobs` are those of both itineraries.
public record PlanFacts(
        OptionKind option,
        OptionKind recommended,
        String chosenBy,
        @Nullable String reason,
        List<String> reasons,
        Duration timeToMobility,
        @Nullable Instant atDestination,
        Money cost,
        Money coveredBy,
        List<JobFacts> jobs) {}
