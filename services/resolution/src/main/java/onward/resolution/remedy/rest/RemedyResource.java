package onward.resolution.remedy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.FindRemedy;
import onward.resolution.remedy.RemedyView;
import onward.web.Caller;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One remedy to read.
@Path("/v1/remedies/{id}")
@Tag(name = "Remedies")
class RemedyResource {
    private final FindRemedy findRemedy;
    private final Caller caller;

    RemedyResource(FindRemedy findRemedy, Caller caller) {
        this.findRemedy = findRemedy;
        this.caller = caller;
    }

    /// One remedy.
    @GET
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT, Role.Names.OPS})
    @Operation(operationId = "getRemedy", summary = "One remedy, with who decided and what the customer said")
    @APIResponse(
            responseCode = "200",
            description = "The remedy",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response read(RemedyId id) {
        return findRemedy
                .find(id, caller::seesBrand)
                .map(RemedyAnswers::found)
                .orElseGet(() -> RemedyAnswers.unknown(id).response());
    }
}
