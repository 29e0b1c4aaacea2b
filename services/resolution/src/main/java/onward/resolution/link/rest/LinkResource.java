package onward.resolution.link.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.contracts.id.IncidentId;
import onward.resolution.ResolutionConfig;
import onward.resolution.link.IssueLink;
import onward.resolution.link.IssueLink.Answer.Issued;
import onward.resolution.link.IssueLink.Answer.UnknownCase;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// Makes the links that customers are sent.
@Path("/v1/cases/{incidentId}/feedback-link")
@Tag(name = "Customer")
@RolesAllowed({Role.Names.AGENT, Role.Names.CARE, Role.Names.SUPERVISOR})
class LinkResource {
    private static final Logger LOG = Logger.getLogger(LinkResource.class);

    private final IssueLink issueLink;
    private final Caller caller;
    private final String address;

    LinkResource(IssueLink issueLink, Caller caller, ResolutionConfig config) {
        this.issueLink = issueLink;
        this.caller = caller;
        address = config.links().address();
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "issueFeedbackLink",
            summary = "A signed link for the customer: where help is and when, cancel, and rate",
            description = "Needs no account and lapses. Nothing is sent: whoever asks for it passes it on.")
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssuedLinkJson.class)))
    public Response issue(IncidentId incidentId) {
        return switch (issueLink.issue(incidentId, caller::seesBrand)) {
            case Issued issued -> issued(incidentId, issued);
            case UnknownCase unknown ->
                Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                        .response();
        };
    }

    private Response issued(IncidentId incidentId, Issued issued) {
        LOG.infof("link issued incident=%s", incidentId);
        var url = "%s/v1/cases/%s/help?token=%s".formatted(address, incidentId, issued.token());
        return Response.created(URI.create(url))
                .entity(new IssuedLinkJson(url, issued.token(), issued.expiresAt()))
                .build();
    }
}
