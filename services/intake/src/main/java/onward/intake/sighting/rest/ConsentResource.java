package onward.intake.sighting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.Moves;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.intake.sighting.AnswerSighting;
import onward.intake.sighting.AnswerSighting.Answer;
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

/// The door for the customer's answer to a sighting.
@Path("/v1/sightings/{id}/consent")
@Tag(name = "Sightings")
class ConsentResource {
    private final AnswerSighting answerSighting;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    ConsentResource(AnswerSighting answerSighting, VisibleIncidents visible, Caller caller, Oddities oddities) {
        this.answerSighting = answerSighting;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.STAFF, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "answerSighting",
            summary = "The customer's answer: help begins, or ends politely",
            description = "Nobody is asked while they drive: a yes to a sighting that was not safe to stop needs "
                    + "`safeToStop: true`. A no is taken at any time before the incident is resolved.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsentJson.class),
                            examples = {
                                @ExampleObject(name = "They agree", value = "{\"accepted\":true}"),
                                @ExampleObject(name = "They would rather not", value = "{\"accepted\":false}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The incident: TRIAGED, or CANCELLED",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "409", description = "They still drive, or the incident has moved on")
    public Response answer(IncidentId id, Body<ConsentJson> body) {
        visible.require(id);
        var told = body.get();
        return switch (answerSighting.answer(id, told.isYes(), told.hasStopped(), told.reachable(), caller.by())) {
            case Answer.Moved moved -> Moves.answer(moved.move(), oddities.all());
            case Answer.StillDriving driving ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The car could not stop where it was seen. Ask once it stands, and say safeToStop: true.")
                        .allowed(List.of())
                        .response();
            case Answer.Unknown unknown ->
                Problem.of(ProblemType.NOT_FOUND, "There is no sighting %s.".formatted(unknown.id()))
                        .response();
        };
    }
}
