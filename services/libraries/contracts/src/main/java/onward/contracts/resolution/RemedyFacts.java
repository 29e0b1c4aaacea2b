package onward.contracts.resolution;

import java.time.Instant;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// A remedy as it stands, for an incident or, without one, for a customer. `actor` proposed it, `limit` is what
/// they may grant of its kind by themselves; `escalatedTo` should decide by `decideBy`; `customerAnswer` is what
/// the customer said to it; `actual` is what it came to, once it is fulfilled.
public record RemedyFacts(
        RemedyId id,
        @Nullable IncidentId incidentId,
        @Nullable CustomerId customerId,
        String brand,
        RemedyKind kind,
        RemedyState state,
        String actor,
        Money limit,
        Money estimate,
        String reason,
        @Nullable String escalatedTo,
        @Nullable Instant decideBy,
        @Nullable String approvedBy,
        @Nullable String customerAnswer,
        @Nullable Money actual) {}
