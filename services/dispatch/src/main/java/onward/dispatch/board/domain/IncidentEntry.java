package onward.dispatch.board.domain;

import java.time.Instant;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Urgency;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// An incident on the board, in the control `area` where it happened. `plan` is the journey plan's state; `nextPromise`
/// is what the customer waits for next.
public record IncidentEntry(
        IncidentId id,
        String brand,
        IncidentKind kind,
        Instant reportedAt,
        String area,
        Position position,
        @Nullable String place,
        @Nullable RoadAccess roadAccess,
        @Nullable Boolean safePlace,
        @Nullable Integer people,
        Urgency urgency,
        @Nullable String plan,
        @Nullable OptionKind option,
        @Nullable NextPromise nextPromise,
        boolean onBoard)
        implements Entry {}
