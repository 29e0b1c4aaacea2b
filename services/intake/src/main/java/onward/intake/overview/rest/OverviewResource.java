package onward.intake.overview.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.intake.overview.ShowPicture;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.timeline.TellTimeline;
import onward.web.Page;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for whoever looks at one incident.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
@APIResponse(responseCode = "404", description = "There is no such incident among those that the caller may see")
class OverviewResource {
    private final VisibleIncidents visible;
    private final ShowPicture showPicture;
    private final TellTimeline tellTimeline;

    OverviewResource(VisibleIncidents visible, ShowPicture showPicture, TellTimeline tellTimeline) {
        this.visible = visible;
        this.showPicture = showPicture;
        this.tellTimeline = tellTimeline;
    }

    @GET
    @Operation(
            operationId = "getIncident",
            summary = "The whole picture: incident, cover, journey plan with jobs and times, promises, care case",
            description = "Kept up to date from what the other services tell. The `ETag` is the version of what people "
                    + "told, for `If-Match` on an amendment.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PictureJson.class)))
    public Response get(IncidentId id) {
        var incident = visible.require(id);
        return Response.ok(PictureJson.of(incident, showPicture.show(id)))
                .tag(Versions.tag(incident.version()))
                .build();
    }

    @GET
    @Path("timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Every event of the incident from all services, in order, in words and as data")
    @APIResponse(responseCode = "200", description = "From the report on")
    public Page<ToldJson> timeline(IncidentId id) {
        visible.require(id);
        return new Page<>(tellTimeline.tell(id).stream().map(ToldJson::of).toList(), null);
    }
}
