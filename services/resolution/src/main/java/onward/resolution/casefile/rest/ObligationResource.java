package onward.resolution.casefile.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.CaseSummary;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.FulfilObligation;
import onward.resolution.casefile.FulfilObligation.Answer.Done;
import onward.resolution.casefile.FulfilObligation.Answer.NotOwed;
import onward.resolution.casefile.FulfilObligation.Answer.UnknownCase;
import onward.resolution.casefile.Fulfilment;
import onward.resolution.casefile.domain.Filed;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// What is owed to the customer of an incident.
@Path("/v1/cases/{incidentId}/obligations/{type}")
@Tag(name = "Care cases")
class ObligationResource {
    private static final Logger LOG = Logger.getLogger(ObligationResource.class);

    private final FindCase findCase;
    private final FulfilObligation fulfilObligation;
    private final Caller caller;

    ObligationResource(FindCase findCase, FulfilObligation fulfilObligation, Caller caller) {
        this.findCase = findCase;
        this.fulfilObligation = fulfilObligation;
        this.caller = caller;
    }

    /// Says that something owed was done. Said again, it changes nothing.
    @POST
    @Path("fulfil")
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
    @Operation(operationId = "fulfilObligation", summary = "Something owed was done; said again, it changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "The case in short, as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseSummary.class)))
    public Response fulfil(IncidentId incidentId, ObligationType type, Body<FulfilmentJson> body) {
        return findCase.find(incidentId, caller::seesBrand).isEmpty()
                ? unknown(incidentId)
                : fulfil(incidentId, type, body.get());
    }

    private Response fulfil(IncidentId incidentId, ObligationType type, FulfilmentJson said) {
        var fulfilment = new Fulfilment(incidentId, type, said.at(), said.note());
        return switch (fulfilObligation.fulfil(fulfilment, caller.by())) {
            case Done done -> fulfilled(type, done.filed());
            case NotOwed notOwed -> notOwed(type, notOwed.owed());
            case UnknownCase unknown -> unknown(incidentId);
        };
    }

    private static Response fulfilled(ObligationType type, Filed filed) {
        LOG.infof("fulfilled %s incident=%s", type, filed.careCase().file().incidentId());
        return Response.ok(CaseSummary.of(filed))
                .tag(Versions.tag(filed.version()))
                .build();
    }

    private static Response notOwed(ObligationType type, List<ObligationType> owed) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, "%s is not owed in this case.".formatted(type))
                .allowed(owed)
                .response();
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }
}
