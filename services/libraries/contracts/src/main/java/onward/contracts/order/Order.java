package onward.contracts.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Capability;
import org.jspecify.annotations.Nullable;

/// A job as its responder reads it. `offerId` and `expiresAt` are there while it is offered; `promisedBy` is what the
/// customer was told; `contact` is whom to call; `boardingCode` is what the people say when they board, told with the
/// job.
public record Order(
        UUID orderId,
        ResponderId responderId,
        @Nullable OfferId offerId,
        JobId jobId,
        IncidentId incidentId,
        ServiceType service,
        @Nullable Instant expiresAt,
        @Nullable Instant promisedBy,
        Stop pickup,
        @Nullable Stop dropOff,
        @Nullable Party party,
        @Nullable OrderVehicle vehicle,
        @Nullable OrderContact contact,
        List<Capability> requires,
        List<String> notes,
        @Nullable String boardingCode) {}
