package onward.dispatch.crew.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import onward.contracts.id.ResponderId;
import onward.dispatch.crew.LookUpOrders;
import onward.dispatch.fleet.LookUpFleet;
import onward.web.Caller;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a crew has before it.
@Path("v1/responders/{id}/orders")
@Tag(name = "Orders")
class OrderResource {
    private final LookUpOrders lookUpOrders;
    private final LookUpFleet fleet;
    private final Caller caller;

    OrderResource(LookUpOrders lookUpOrders, LookUpFleet fleet, Caller caller) {
        this.lookUpOrders = lookUpOrders;
        this.fleet = fleet;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.CREW, Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(
            operationId = "orders",
            summary = "What a crew has before it: its jobs, then the offers that it has not answered")
    public Page<OrderJson> orders(@PathParam("id") ResponderId id) {
        if (caller.is(Role.CREW) && !id.equals(caller.responder())) {
            throw Problem.of(ProblemType.FORBIDDEN, "A crew reads its own orders only.")
                    .exception();
        }
        if (fleet.find(id).isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND, "There is no responder %s.".formatted(id))
                    .exception();
        }
        return new Page<>(lookUpOrders.of(id).stream().map(OrderJson::of).toList(), null);
    }
}
