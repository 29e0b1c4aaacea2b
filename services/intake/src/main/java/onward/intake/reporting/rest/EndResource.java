package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.CancelIncident;
import onward.intake.reporting.HandOverIncident;
import onward.intake.reporting.Moves;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The doors by which people end an incident that needs no help of ours any more.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The incident as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
@APIResponse(responseCode = "409", description = "Not possible where the incident stands; `allowed` names what is")
class EndResource {
    private final CancelIncident cancelIncident;
    private final HandOverIncident handOverIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    EndResource(
            CancelIncident cancelIncident,
            HandOverIncident handOverIncident,
            VisibleIncidents visible,
            Caller caller,
            Oddities oddities) {
        this.cancelIncident = cancelIncident;
        this.handOverIncident = handOverIncident;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Path("cancel")
    @Idempotent
    @Operation(operationId = "cancelIncident", summary = "Cancels: help is no longer wanted")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReasonJson.class),
                            examples = @ExampleObject(name = "With a reason", value = Examples.REASON)))
    public Response cancel(IncidentId id, Body<ReasonJson> body) {
        visible.require(id);
        return Moves.answer(cancelIncident.cancel(id, body.get().words(), caller.by()), oddities.all());
    }

    @POST
    @Path("hand-over")
    @Idempotent
    @Operation(operationId = "handOverIncident", summary = "Hands over to the emergency services")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = HandOverJson.class),
                            examples = @ExampleObject(name = "To the police", value = Examples.HAND_OVER)))
    public Response handOver(IncidentId id, Body<HandOverJson> body) {
        visible.require(id);
        var told = body.get();
        return Moves.answer(
                handOverIncident.handOver(id, told.recipient(), told.reference(), caller.by()), oddities.all());
    }
}
