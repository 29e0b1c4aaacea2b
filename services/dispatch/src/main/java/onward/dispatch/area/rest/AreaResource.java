package onward.dispatch.area.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.area.domain.AreaId;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One control area, and where it ends.
@Path("v1/areas/{id}")
@Tag(name = "Areas")
class AreaResource {
    private final LookUpAreas lookUpAreas;

    AreaResource(LookUpAreas lookUpAreas) {
        this.lookUpAreas = lookUpAreas;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(operationId = "area", summary = "A control area and its outline")
    @APIResponse(
            responseCode = "200",
            description = "The area",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AreaJson.class)))
    public Response one(@PathParam("id") AreaId id) {
        return lookUpAreas
                .find(id)
                .map(found -> Response.ok(AreaJson.of(found))
                        .tag(Versions.tag(found.version()))
                        .build())
                .orElseGet(() -> Problem.of(ProblemType.NOT_FOUND, "There is no area %s.".formatted(id))
                        .response());
    }
}
