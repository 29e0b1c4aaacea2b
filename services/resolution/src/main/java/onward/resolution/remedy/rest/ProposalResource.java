package onward.resolution.remedy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.resolution.remedy.ProposeRemedy;
import onward.resolution.remedy.RemedyView;
import onward.resolution.remedy.domain.Kept;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// Where remedies are proposed.
@Path("/v1/remedies")
@Tag(name = "Remedies")
class ProposalResource {
    private static final Logger LOG = Logger.getLogger(ProposalResource.class);

    private final ProposeRemedy proposeRemedy;
    private final Subjects subjects;
    private final Caller caller;

    ProposalResource(ProposeRemedy proposeRemedy, Subjects subjects, Caller caller) {
        this.proposeRemedy = proposeRemedy;
        this.subjects = subjects;
        this.caller = caller;
    }

    /// Proposes a remedy: within the caller's authority it is approved at once, beyond it escalated.
    @POST
    @Idempotent
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
    @Operation(
            operationId = "proposeRemedy",
            summary = "Proposes a remedy: approved at once within your own authority, put to somebody else beyond it")
    @APIResponse(
            responseCode = "201",
            description = "The remedy; APPROVED, or ESCALATED to whoever decides instead",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RemedyView.class)))
    public Response propose(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ProposalJson.class),
                                            examples = {
                                                @ExampleObject(name = "A gift", value = Examples.GIFT),
                                                @ExampleObject(name = "The car back", value = Examples.TAKE_BACK),
                                                @ExampleObject(name = "Another maker's car", value = Examples.PURCHASE)
                                            }))
                    ProposalJson body) {
        var subject = subjects.find(body.incidentId(), body.customerId());
        var proposal = body.proposal(subject);
        return switch (proposeRemedy.propose(proposal, CallingActor.of(caller), caller.by())) {
            case ProposeRemedy.Answer.Taken taken -> taken(taken.kept());
            case ProposeRemedy.Answer.Invalid invalid -> RemedyAnswers.invalid(invalid.flaws());
        };
    }

    private static Response taken(Kept kept) {
        var terms = kept.remedy().terms();
        LOG.infof(
                "remedy %s %s remedy=%s incident=%s",
                terms.kind(), kept.remedy().state(), terms.id(), terms.subject().incidentId());
        return Response.created(URI.create("/v1/remedies/" + terms.id()))
                .tag(Versions.tag(kept.version()))
                .entity(RemedyView.of(kept.remedy()))
                .build();
    }
}
