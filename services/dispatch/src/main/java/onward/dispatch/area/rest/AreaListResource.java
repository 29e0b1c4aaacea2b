package onward.dispatch.area.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import onward.dispatch.area.LookUpAreas;
import onward.web.Page;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The control areas: what there is.
@Path("v1/areas")
@Tag(name = "Areas")
class AreaListResource {
    private final LookUpAreas lookUpAreas;

    AreaListResource(LookUpAreas lookUpAreas) {
        this.lookUpAreas = lookUpAreas;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(operationId = "listAreas", summary = "The control areas, each planned as one")
    public Page<AreaJson> areas() {
        return new Page<>(lookUpAreas.all().stream().map(AreaJson::of).toList(), null);
    }
}
