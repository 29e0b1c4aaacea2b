package onward.resolution.custody.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.CaseSummary;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Holder;
import onward.resolution.custody.HandOverVehicle;
import onward.resolution.custody.HandOverVehicle.Answer.CaseSettled;
import onward.resolution.custody.HandOverVehicle.Answer.HeldBy;
import onward.resolution.custody.HandOverVehicle.Answer.UnknownCase;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
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

/// Who holds the vehicle of an incident.
@Path("/v1/cases/{incidentId}/custody")
@Tag(name = "Care cases")
class CustodyResource {
    private static final Logger LOG = Logger.getLogger(CustodyResource.class);

    private final FindCase findCase;
    private final HandOverVehicle handOverVehicle;
    private final Caller caller;

    CustodyResource(FindCase findCase, HandOverVehicle handOverVehicle, Caller caller) {
        this.findCase = findCase;
        this.handOverVehicle = handOverVehicle;
        this.caller = caller;
    }

    /// Hands the vehicle over, as of now. Whoever holds it already goes on holding it.
    @POST
    @Idempotent
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
    @Operation(operationId = "handOverVehicle", summary = "Hands the vehicle over, as of now")
    @APIResponse(
            responseCode = "200",
            description = "The case in short, as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseSummary.class)))
    public Response handOver(IncidentId incidentId, Body<HandOverJson> body) {
        if (findCase.find(incidentId, caller::seesBrand).isEmpty()) {
            return unknown(incidentId);
        }
        var handOver = body.get();
        return switch (handOverVehicle.handOver(incidentId, handOver.holder(), handOver.proof(), caller.by())) {
            case HeldBy held -> handedOver(held.holder(), held.filed());
            case CaseSettled settled ->
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "The case is settled; reopen the incident first.")
                        .response();
            case UnknownCase unknown -> unknown(incidentId);
        };
    }

    private static Response handedOver(Holder holder, Filed filed) {
        LOG.infof(
                "vehicle held by %s incident=%s",
                holder, filed.careCase().file().incidentId());
        return Response.ok(CaseSummary.of(filed))
                .tag(Versions.tag(filed.version()))
                .build();
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }
}
