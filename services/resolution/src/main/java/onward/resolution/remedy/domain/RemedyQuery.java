package onward.resolution.remedy.domain;

import java.time.Instant;
import java.util.Set;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.resolution.RemedyState;
import org.jspecify.annotations.Nullable;

/// Which remedies are looked for, newest first; null restricts nothing. `after` is the last one seen.
public record RemedyQuery(
        @Nullable RemedyState state,
        @Nullable RemedyKind kind,
        @Nullable IncidentId incident,
        @Nullable CustomerId customer,
        @Nullable String actor,
        @Nullable Set<String> brands,
        @Nullable Place after,
        int limit) {
    /// Where a remedy stands in the order of the answer.
    public record Place(Instant at, RemedyId id) {}

    public static Place placeOf(Kept kept) {
        var terms = kept.remedy().terms();
        return new Place(terms.proposedAt(), terms.id());
    }
}
