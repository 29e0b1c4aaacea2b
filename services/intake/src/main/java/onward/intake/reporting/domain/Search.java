package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import org.jspecify.annotations.Nullable;

/// Which incidents somebody wants to see, and in which order. Empty lists and nulls leave nothing out; `brands` are
/// those that the caller may see.
public record Search(
        List<String> brands,
        List<IncidentState> states,
        @Nullable Sought sought,
        @Nullable Near near,
        @Nullable Instant since,
        SortOrder order,
        @Nullable After after,
        int most) {

    /// Only what stands after this one in the list.
    public record After(Instant time, IncidentId id) {}
}
