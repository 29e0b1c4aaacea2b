package onward.resolution.remedy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.CommitRemedy;
import onward.resolution.remedy.DeclineRemedy;
import onward.resolution.remedy.FindRemedy;
import onward.resolution.remedy.FulfilRemedy;
import onward.resolution.remedy.RemedyView;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where those who speak with the customer say how a remedy goes on.
@Path("/v1/remedies/{id}")
@Tag(name = "Remedies")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
@Consumes(MediaType.APPLICATION_JSON)
class CourseResource {
    private final FindRemedy findRemedy;
    private final CommitRemedy commitRemedy;
    private final FulfilRemedy fulfilRemedy;
    private final DeclineRemedy declineRemedy;
    private final Caller caller;

    CourseResource(
            FindRemedy findRemedy,
            CommitRemedy commitRemedy,
            FulfilRemedy fulfilRemedy,
            DeclineRemedy declineRemedy,
            Caller caller) {
        this.findRemedy = findRemedy;
        this.commitRemedy = commitRemedy;
        this.fulfilRemedy = fulfilRemedy;
        this.declineRemedy = declineRemedy;
        this.caller = caller;
    }

    /// The customer was told that they get it.
    @POST
    @Path("commit")
    @Idempotent
    @Operation(operationId = "commitRemedy", summary = "The customer was told that they get it, and takes it")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response commit(RemedyId id, Body<CommitmentJson> body) {
        requireThere(id);
        var said = body.orElse(new CommitmentJson(null)).customerAnswer();
        return RemedyAnswers.of(commitRemedy.commit(id, said, caller.by()), id);
    }

    /// The customer has got it.
    @POST
    @Path("fulfil")
    @Idempotent
    @Operation(operationId = "fulfilRemedy", summary = "The customer has got it; what it came to, at most the estimate")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response fulfil(RemedyId id, Body<FulfilmentJson> body) {
        requireThere(id);
        var said = body.orElse(new FulfilmentJson(null, null));
        return RemedyAnswers.of(fulfilRemedy.fulfil(id, said.actual(), said.note(), caller.by()), id);
    }

    /// The customer does not want it.
    @POST
    @Path("decline")
    @Idempotent
    @Operation(operationId = "declineRemedy", summary = "The customer would rather not, in their words")
    @APIResponse(
            responseCode = "200",
            description = "The remedy as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response decline(RemedyId id, Body<ReasonJson> body) {
        requireThere(id);
        return RemedyAnswers.of(declineRemedy.decline(id, body.get().reason(), caller.by()), id);
    }

    private void requireThere(RemedyId id) {
        if (findRemedy.find(id, caller::seesBrand).isEmpty()) {
            throw RemedyAnswers.unknown(id).exception();
        }
    }
}
