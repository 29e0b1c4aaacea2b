package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Urgency;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A job that is not over, as the plan of a whole area needs it: who holds it, if anybody; who is asked for it at the
/// moment; who is not asked, having declined it or given it back; and the neighbouring areas to whose border it is
/// near. Its work is what there is to do on the spot, or what is left of it when somebody is there.
public record OpenJob(
        JobId id,
        IncidentId incident,
        ServiceType service,
        ItineraryKind itinerary,
        Urgency urgency,
        JobState state,
        ResponderKind kind,
        String brand,
        Set<String> requires,
        Position pickup,
        @Nullable Position dropOff,
        Duration work,
        Instant createdAt,
        @Nullable Instant promisedBy,
        @Nullable Instant reservedUntil,
        @Nullable ResponderId heldBy,
        @Nullable Instant eta,
        Set<ResponderId> asked,
        Set<ResponderId> excluded,
        Set<String> near) {
    /// Under way, whether to the pickup, there or beyond.
    public boolean isActive() {
        return heldBy != null && state != JobState.ACCEPTED;
    }

    /// Whether the customer is no longer waiting for the responder.
    public boolean isReached() {
        return switch (state) {
            case ON_SCENE, TRANSPORTING, AT_DESTINATION -> true;
            default -> false;
        };
    }

    /// Whether nobody can say yet when it starts, or not for a long time.
    public boolean startsAfter(Instant horizon) {
        return state == JobState.RESERVED && (reservedUntil == null || reservedUntil.isAfter(horizon));
    }
}
