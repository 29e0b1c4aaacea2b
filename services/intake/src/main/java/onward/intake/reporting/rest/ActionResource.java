package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.reporting.CancelIncident;
import onward.intake.reporting.HandOverIncident;
import onward.intake.reporting.MergeIncident;
import onward.intake.reporting.ReopenIncident;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Warnings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The doors by which people move an incident on.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The incident as it stands now",
        content = @Content(schema = @Schema(implementation = IncidentJson.class)))
@APIResponse(responseCode = "409", description = "Not possible where the incident stands; `allowed` names what is")
class ActionResource {
    private final CancelIncident cancelIncident;
    private final MergeIncident mergeIncident;
    private final HandOverIncident handOverIncident;
    private final ReopenIncident reopenIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Warnings warnings;

    ActionResource(
            CancelIncident cancelIncident,
            MergeIncident mergeIncident,
            HandOverIncident handOverIncident,
            ReopenIncident reopenIncident,
            VisibleIncidents visible,
            Caller caller,
            Warnings warnings) {
        this.cancelIncident = cancelIncident;
        this.mergeIncident = mergeIncident;
        this.handOverIncident = handOverIncident;
        this.reopenIncident = reopenIncident;
        this.visible = visible;
        this.caller = caller;
        this.warnings = warnings;
    }

    record ReasonJson(
            @NotBlank(message = "A reason is required.")
            @Size(max = 1000, message = "At most 1000 characters are expected.")
            @Nullable
            String reason) {}

    record MergeJson(
            @NotNull(message = "The id of the incident that stays is required.") @Nullable
            IncidentId into) {}

    record HandOverJson(
            @NotBlank(message = "Who takes over is required.")
            @Size(max = 200, message = "At most 200 characters are expected.")
            @Nullable
            String to,

            @Size(max = 200, message = "At most 200 characters are expected.") @Nullable
            String reference) {}

    @POST
    @Path("cancel")
    @Idempotent
    @Operation(operationId = "cancelIncident", summary = "Cancels: help is no longer wanted")
    @RequestBody(content = @Content(examples = @ExampleObject(value = Examples.REASON)))
    public Response cancel(IncidentId id, Body<ReasonJson> body) {
        visible.require(id);
        return Moves.answer(cancelIncident.cancel(id, text(body.get().reason()), caller.by()), warnings.all());
    }

    @POST
    @Path("merge")
    @Idempotent
    @Operation(
            operationId = "mergeIncident",
            summary = "Merges into another incident of the same brand: it was the same")
    @RequestBody(content = @Content(examples = @ExampleObject(value = Examples.MERGE)))
    public Response merge(IncidentId id, Body<MergeJson> body) {
        visible.require(id);
        var into = body.get().into();
        if (into == null) {
            return Problem.of(ProblemType.INVALID, "into is required.").response();
        }
        return switch (mergeIncident.merge(id, into, caller.by())) {
            case MergeIncident.Answer.Moved moved -> Moves.answer(moved.move(), warnings.all());
            case MergeIncident.Answer.NoTarget no ->
                Problem.of(ProblemType.INVALID, no.reason())
                        .error("/into", no.reason())
                        .response();
        };
    }

    @POST
    @Path("hand-over")
    @Idempotent
    @Operation(operationId = "handOverIncident", summary = "Hands over to the emergency services")
    @RequestBody(content = @Content(examples = @ExampleObject(value = Examples.HAND_OVER)))
    public Response handOver(IncidentId id, Body<HandOverJson> body) {
        visible.require(id);
        var told = body.get();
        return Moves.answer(
                handOverIncident.handOver(id, text(told.to()), told.reference(), caller.by()), warnings.all());
    }

    @POST
    @Path("reopen")
    @Idempotent
    @Operation(operationId = "reopenIncident", summary = "Reopens a closed incident, within seven days")
    @RequestBody(content = @Content(examples = @ExampleObject(value = Examples.REASON)))
    public Response reopen(IncidentId id, Body<ReasonJson> body) {
        visible.require(id);
        return switch (reopenIncident.reopen(id, text(body.get().reason()), caller.by())) {
            case ReopenIncident.Answer.Moved moved -> Moves.answer(moved.move(), warnings.all());
            case ReopenIncident.Answer.TooLate late ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The incident was closed at %s, too long ago to be reopened; report a new one."
                                        .formatted(late.closed().at()))
                        .allowed(List.of())
                        .response();
        };
    }

    private static String text(@Nullable String checked) {
        return checked == null ? "" : checked.strip();
    }
}
