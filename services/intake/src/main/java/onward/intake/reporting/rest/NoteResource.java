package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.reporting.NoteIncident;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.Change;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import onward.web.Warnings;
import onward.web.Warnings.Warning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for notes, which stand in the incident's timeline.
@Path("/v1/incidents/{id}/notes")
@Tag(name = "Incidents")
class NoteResource {
    private final NoteIncident noteIncident;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Warnings warnings;

    NoteResource(NoteIncident noteIncident, VisibleIncidents visible, Caller caller, Warnings warnings) {
        this.noteIncident = noteIncident;
        this.visible = visible;
        this.caller = caller;
        this.warnings = warnings;
    }

    /// A note as it stands in the timeline.
    record NotedJson(IncidentId incidentId, Instant at, String actor, String text, List<Warning> warnings) {}

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE})
    @Operation(operationId = "noteIncident", summary = "Writes something down that others should read")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoteJson.class),
                            examples = @ExampleObject(name = "A note", value = Examples.NOTE)))
    @APIResponse(
            responseCode = "201",
            description = "It stands in the timeline",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotedJson.class)))
    public Response note(IncidentId id, Body<NoteJson> body) {
        visible.require(id);
        var text = body.get().text();
        return noteIncident
                .note(id, text == null ? "" : text.strip(), caller.by())
                .map(change -> created(change, text))
                .orElseGet(() -> VisibleIncidents.notFound(id).response());
    }

    private Response created(Change change, @Nullable String text) {
        var id = change.incident().id();
        var noted = new NotedJson(id, change.at(), caller.id(), text == null ? "" : text.strip(), warnings.all());
        return Response.created(URI.create("/v1/incidents/%s/timeline".formatted(id)))
                .entity(noted)
                .build();
    }
}
