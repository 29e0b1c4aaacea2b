package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.Moves;
import onward.intake.reporting.ReopenIncident;
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

/// The door for incidents that were not over after all.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The incident as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
@APIResponse(responseCode = "409", description = "Not possible where the incident stands; `allowed` names what is")
class ReopenResource {
    private final ReopenIncident reopenIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    ReopenResource(ReopenIncident reopenIncident, VisibleIncidents visible, Caller caller, Oddities oddities) {
        this.reopenIncident = reopenIncident;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Path("reopen")
    @Idempotent
    @Operation(operationId = "reopenIncident", summary = "Reopens a closed incident, within seven days")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReasonJson.class),
                            examples = @ExampleObject(name = "With a reason", value = Examples.REASON)))
    public Response reopen(IncidentId id, Body<ReasonJson> body) {
        visible.require(id);
        return switch (reopenIncident.reopen(id, body.get().words(), caller.by())) {
            case ReopenIncident.Answer.Moved moved -> Moves.answer(moved.move(), oddities.all());
            case ReopenIncident.Answer.NeverClosed open ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The incident is %s: it is not closed, so it needs no reopening."
                                        .formatted(open.standing().state()))
                        .allowed(open.standing().allowed())
                        .response();
            case ReopenIncident.Answer.TooLate late ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The incident was closed at %s, too long ago to be reopened; report a new one."
                                        .formatted(late.closed().at()))
                        .allowed(List.of())
                        .response();
        };
    }
}
