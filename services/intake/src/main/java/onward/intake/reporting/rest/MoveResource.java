package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.CancelIncident;
import onward.intake.reporting.HandOverIncident;
import onward.intake.reporting.MergeIncident;
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

/// The doors by which people end an incident that needs no help of ours any more, and take one up again.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The incident as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
@APIResponse(responseCode = "409", description = "Not possible where the incident stands; `allowed` names what is")
class MoveResource {
    private final CancelIncident cancelIncident;
    private final HandOverIncident handOverIncident;
    private final MergeIncident mergeIncident;
    private final ReopenIncident reopenIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    MoveResource(
            CancelIncident cancelIncident,
            HandOverIncident handOverIncident,
            MergeIncident mergeIncident,
            ReopenIncident reopenIncident,
            VisibleIncidents visible,
            Caller caller,
            Oddities oddities) {
        this.cancelIncident = cancelIncident;
        this.handOverIncident = handOverIncident;
        this.mergeIncident = mergeIncident;
        this.reopenIncident = reopenIncident;
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
