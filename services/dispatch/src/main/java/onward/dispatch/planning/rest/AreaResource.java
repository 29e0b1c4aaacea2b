package onward.dispatch.planning.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import onward.dispatch.planning.domain.Areas;
import onward.dispatch.planning.domain.Areas.Area;
import onward.web.Page;
import onward.web.Role;

/// The control areas.
@Path("v1/areas")
class AreaResource {
    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    public Page<Area> areas() {
        return new Page<>(areas.all(), null);
    }
}
