package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import onward.intake.customers.FindVehicle;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for whoever looks a vehicle up.
@Path("/v1/vehicles/{vin}")
@Tag(name = "Customers")
class VehicleResource {
    private final FindVehicle findVehicle;
    private final Caller caller;

    VehicleResource(FindVehicle findVehicle, Caller caller) {
        this.findVehicle = findVehicle;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(operationId = "getVehicle", summary = "A vehicle and its cover")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VehicleJson.class)))
    public Response get(@PathParam("vin") @Parameter(example = "JTJBARBZ802123456") String vin) {
        return findVehicle
                .find(vin.toUpperCase(Locale.ROOT))
                .filter(found -> caller.seesBrand(found.value().brand()))
                .map(found -> Response.ok(VehicleJson.of(found, List.of()))
                        .tag(Versions.tag(found.version()))
                        .build())
                .orElseGet(() -> Problem.of(ProblemType.NOT_FOUND, "There is no vehicle %s.".formatted(vin))
                        .response());
    }
}
