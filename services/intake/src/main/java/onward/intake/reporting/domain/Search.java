package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Which incidents somebody wants to see, the newest first. Empty lists and nulls leave nothing out; `brands` are those
/// that the caller may see.
public record Search(
        List<String> brands,
        List<IncidentState> states,
        @Nullable String text,
        @Nullable Near near,
        @Nullable Instant since,
        @Nullable After after,
        int most) {
    /// No further away than this.
    public record Near(Position centre, double metres) {}

    /// Only what stands after this one in the list.
    public record After(Instant reportedAt, IncidentId id) {}
}
