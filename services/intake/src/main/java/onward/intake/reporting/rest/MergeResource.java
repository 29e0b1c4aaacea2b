package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.MergeIncident;
import onward.intake.reporting.Moves;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for incidents that were reported twice.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The incident as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
@APIResponse(responseCode = "409", description = "Not possible where the incident stands; `allowed` names what is")
class MergeResource {
    private final MergeIncident mergeIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    MergeResource(MergeIncident mergeIncident, VisibleIncidents visible, Caller caller, Oddities oddities) {
        this.mergeIncident = mergeIncident;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Path("merge")
    @Idempotent
    @Operation(
            operationId = "mergeIncident",
            summary = "Merges into another incident of the same brand: it was the same")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MergeJson.class),
                            examples = @ExampleObject(name = "Two calls, one car", value = Examples.MERGE)))
    public Response merge(IncidentId id, Body<MergeJson> body) {
        visible.require(id);
        var into = body.get().into();
        if (into == null) {
            return Problem.of(ProblemType.INVALID, "into is required.").response();
        }
        return switch (mergeIncident.merge(id, into, caller.by())) {
            case MergeIncident.Answer.Moved moved -> Moves.answer(moved.move(), oddities.all());
            case MergeIncident.Answer.NoTarget no ->
                Problem.of(ProblemType.INVALID, no.reason())
                        .error("/into", no.reason())
                        .response();
        };
    }
}
