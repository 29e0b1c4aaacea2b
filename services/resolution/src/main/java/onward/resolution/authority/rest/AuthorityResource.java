package onward.resolution.authority.rest;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import onward.resolution.authority.LookUpAuthority;
import onward.resolution.authority.domain.Actor;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the caller may grant.
@Path("/v1/authority")
@Tag(name = "Remedies")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
class AuthorityResource {
    private final LookUpAuthority lookUpAuthority;
    private final Caller caller;

    AuthorityResource(LookUpAuthority lookUpAuthority, Caller caller) {
        this.lookUpAuthority = lookUpAuthority;
        this.caller = caller;
    }

    /// The caller's own limits and budget in the name of a brand.
    @GET
    @Operation(
            operationId = "getAuthority",
            summary = "What you may grant in the name of a brand by yourself, and what you have granted this month")
    @APIResponse(
            responseCode = "200",
            description = "Your limits by kind of remedy, and your budget of this month",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AuthorityJson.class)))
    public Response read(@QueryParam("brand") @Nullable String brand) {
        if (brand == null || brand.isBlank()) {
            return Problem.of(ProblemType.INVALID, "brand is expected, as in ?brand=lexus.")
                    .response();
        }
        if (!caller.seesBrand(brand)) {
            return Problem.of(ProblemType.NOT_FOUND, "There is no brand %s.".formatted(brand))
                    .response();
        }
        var roles = caller.roles().stream().map(Role::group).collect(toSet());
        var own = lookUpAuthority.lookUp(brand, new Actor(caller.id(), roles));
        return Response.ok(AuthorityJson.of(brand, own)).build();
    }
}
