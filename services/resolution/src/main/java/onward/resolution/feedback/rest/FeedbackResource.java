package onward.resolution.feedback.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.CaseSummary;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.feedback.GiveFeedback;
import onward.resolution.feedback.GiveFeedback.Answer.Noted;
import onward.resolution.feedback.GiveFeedback.Answer.UnknownCase;
import onward.resolution.feedback.domain.Score;
import onward.web.Body;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What the customer of an incident says about their care.
@Path("/v1/cases/{incidentId}/feedback")
@Tag(name = "Care cases")
class FeedbackResource {
    private static final Logger LOG = Logger.getLogger(FeedbackResource.class);

    private final FindCase findCase;
    private final GiveFeedback giveFeedback;
    private final Tellers tellers;

    FeedbackResource(FindCase findCase, GiveFeedback giveFeedback, Tellers tellers) {
        this.findCase = findCase;
        this.giveFeedback = giveFeedback;
        this.tellers = tellers;
    }

    /// Writes down what the customer said. The latest word counts.
    @POST
    @Idempotent
    @PermitAll
    @SecurityRequirement(
            name = "SecurityScheme",
            scopes = {Role.Names.AGENT, Role.Names.CARE, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "giveFeedback",
            summary = "What the customer said; the latest word counts",
            description = "By agents, care and supervisors with their bearer token, or by the customer with the token "
                    + "of their link and no account.")
    @APIResponse(
            responseCode = "200",
            description = "The case in short, as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseSummary.class)))
    @APIResponse(responseCode = "401", description = "Neither a token nor a link")
    @APIResponse(responseCode = "403", description = "The role may not, or the link opens another incident")
    @APIResponse(responseCode = "410", description = "The link has lapsed")
    public Response give(
            IncidentId incidentId,
            @QueryParam("token") @Parameter(description = "Of the customer's link") @Nullable String token,
            Body<FeedbackJson> body) {
        var teller = tellers.teller(incidentId, token);
        if (findCase.find(incidentId, teller.seesBrand()).isEmpty()) {
            return unknown(incidentId);
        }
        var said = body.get();
        return switch (giveFeedback.give(incidentId, new Score(said.score()), said.comment(), teller.by())) {
            case Noted noted -> noted(noted.feedback().score(), noted.filed());
            case UnknownCase unknown -> unknown(incidentId);
        };
    }

    private static Response noted(Score score, Filed filed) {
        LOG.infof(
                "feedback %d incident=%s",
                score.value(), filed.careCase().file().incidentId());
        return Response.ok(CaseSummary.of(filed))
                .tag(Versions.tag(filed.version()))
                .build();
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }
}
