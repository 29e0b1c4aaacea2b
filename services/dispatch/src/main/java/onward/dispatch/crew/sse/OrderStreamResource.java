package onward.dispatch.crew.sse;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import onward.contracts.id.ResponderId;
import onward.dispatch.crew.domain.ToldOrders;
import onward.dispatch.fleet.LookUpFleet;
import onward.web.Caller;
import onward.web.ChangeStreams;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/// What a crew is told, as it happens.
@Path("v1/responders/{id}/orders/stream")
@Tag(name = "Orders")
class OrderStreamResource {
    private final ToldOrders toldOrders;
    private final ChangeStreams streams;
    private final LookUpFleet fleet;
    private final Caller caller;

    OrderStreamResource(ToldOrders toldOrders, ChangeStreams streams, LookUpFleet fleet, Caller caller) {
        this.toldOrders = toldOrders;
        this.streams = streams;
        this.fleet = fleet;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.CREW, Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(
            operationId = "followOrders",
            summary = "What a crew is told, as it happens; goes on after Last-Event-ID")
    public Multi<OutboundSseEvent> stream(
            @PathParam("id") ResponderId id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        if (caller.is(Role.CREW) && !id.equals(caller.responder())) {
            throw Problem.of(ProblemType.FORBIDDEN, "A crew reads its own orders only.")
                    .exception();
        }
        if (fleet.find(id).isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND, "There is no responder %s.".formatted(id))
                    .exception();
        }
        return streams.stream(new OrdersOf(id, toldOrders), lastEventId, sse);
    }
}
