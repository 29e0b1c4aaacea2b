package onward.dispatch.crew.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceType;
import onward.contracts.order.OrderContact;
import onward.contracts.order.OrderVehicle;
import onward.contracts.value.Capability;
import onward.dispatch.crew.LookUpOrders.Current;
import org.jspecify.annotations.Nullable;

/// An order as on Kafka, and how far it is.
record OrderJson(
        JobState state,
        @Nullable Instant eta,
        UUID orderId,
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
        @Nullable String boardingCode) {
    static OrderJson of(Current current) {
        var order = current.order();
        return new OrderJson(
                current.state(),
                current.eta(),
                order.orderId(),
                order.offerId(),
                order.jobId(),
                order.incidentId(),
                order.service(),
                order.expiresAt(),
                order.promisedBy(),
                order.pickup(),
                order.dropOff(),
                order.party(),
                order.vehicle(),
                order.contact(),
                order.requires(),
                order.notes(),
                order.boardingCode());
    }
}
