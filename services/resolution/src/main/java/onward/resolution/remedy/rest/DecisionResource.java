package onward.resolution.remedy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.ApproveRemedy;
import onward.resolution.remedy.FindRemedy;
import onward.resolution.remedy.RejectRemedy;
import onward.resolution.remedy.RemedyView;
import onward.resolution.remedy.ReverseRemedy;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where those who have the authority decide about a remedy.
@Path("/v1/remedies/{id}")
@Tag(name = "Remedies")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
class DecisionResource {
    private final FindRemedy findRemedy;
    private final ApproveRemedy approveRemedy;
    private final RejectRemedy rejectRemedy;
    private final ReverseRemedy reverseRemedy;
    private final Caller caller;

    DecisionResource(
            FindRemedy findRemedy,
            ApproveRemedy approveRemedy,
            RejectRemedy rejectRemedy,
            ReverseRemedy reverseRemedy,
            Caller caller) {
        this.findRemedy = findRemedy;
        this.approveRemedy = approveRemedy;
        this.rejectRemedy = rejectRemedy;
        this.reverseRemedy = reverseRemedy;
        this.caller = caller;
    }

    /// Grants what somebody else proposed.
    @POST
    @Path("approve")
    @Idempotent
    @Operation(operationId = "approveRemedy", summary = "Grants what somebody else proposed, from your own budget")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response approve(RemedyId id) {
        requireThere(id);
        return RemedyAnswers.of(approveRemedy.approve(id, CallingActor.of(caller), caller.by()), id);
    }

    /// Says no, or takes one's own proposal back.
    @POST
    @Path("reject")
    @Idempotent
    @Operation(operationId = "rejectRemedy", summary = "Says no to a remedy that is not decided, and why")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response reject(RemedyId id, Body<ReasonJson> body) {
        requireThere(id);
        var reason = body.get().reason();
        return RemedyAnswers.of(rejectRemedy.reject(id, reason, CallingActor.of(caller), caller.by()), id);
    }

    /// Takes back what was granted.
    @POST
    @Path("reverse")
    @Idempotent
    @Operation(operationId = "reverseRemedy", summary = "Takes back what was granted, and says why")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response reverse(RemedyId id, Body<ReasonJson> body) {
        requireThere(id);
        var reason = body.get().reason();
        return RemedyAnswers.of(reverseRemedy.reverse(id, reason, CallingActor.of(caller), caller.by()), id);
    }

    private void requireThere(RemedyId id) {
        if (findRemedy.find(id, caller::seesBrand).isEmpty()) {
            throw RemedyAnswers.unknown(id).exception();
        }
    }
}
