package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.intake.customers.FindCustomer;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for whoever looks a customer up.
@Path("/v1/customers/{id}")
@Tag(name = "Customers")
class CustomerResource {
    private final FindCustomer findCustomer;
    private final Caller caller;

    CustomerResource(FindCustomer findCustomer, Caller caller) {
        this.findCustomer = findCustomer;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(operationId = "getCustomer", summary = "A customer")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerJson.class)))
    public Response get(CustomerId id) {
        return findCustomer
                .find(id)
                .filter(found -> caller.seesBrand(found.value().brand()))
                .map(found -> Response.ok(CustomerJson.of(found, List.of()))
                        .tag(Versions.tag(found.version()))
                        .build())
                .orElseGet(() -> Problem.of(ProblemType.NOT_FOUND, "There is no customer %s.".formatted(id))
                        .response());
    }
}
