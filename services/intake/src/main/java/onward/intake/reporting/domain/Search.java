package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Which incidents somebody wants to see, and in which order. Empty lists and nulls leave nothing out; `brands` are
/// those that the caller may see.
public record Search(
        List<String> brands,
        List<IncidentState> states,
        @Nullable Sought sought,
        @Nullable Near near,
        @Nullable Instant since,
        Order order,
        @Nullable After after,
        int most) {
    /// What somebody typed, and the phone numbers that it may be (E.164).
    public record Sought(String text, List<String> phones) {}

    /// No further away than this.
    public record Near(Position centre, double metres) {}

    /// Only what stands after this one in the list.
    public record After(Instant time, IncidentId id) {}

    /// What stands first.
    public enum Order {
        /// What was reported last.
        NEWEST,
        /// Of the open ones, whoever has waited longest beyond what they were promised, or is promised the soonest;
        /// without a promise, since the report.
        WAITING
    }
}
