package onward.resolution.casefile.domain;

import java.time.Instant;
import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import org.jspecify.annotations.Nullable;

/// Which cases are looked for: in this state, of these brands (null: of all), with something open that is due by then,
/// or only those in which it is in doubt who has the vehicle. With a due time they come by what is due first, else
/// oldest first; `after` is the last one seen.
public record CaseQuery(
        @Nullable CaseState state,
        @Nullable Instant dueBy,
        boolean onlyInDoubt,
        @Nullable Set<String> brands,
        @Nullable Place after,
        int limit) {
    /// Where a case stands in the order of the answer.
    public record Place(Instant at, IncidentId incidentId) {}

    /// Where one of the cases found stands.
    public Place placeOf(Filed filed) {
        var file = filed.careCase().file();
        var dueAt = file.obligations().nextDueAt();
        return new Place(dueBy == null || dueAt == null ? file.openedAt() : dueAt, file.incidentId());
    }
}
