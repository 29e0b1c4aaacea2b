package onward.intake.reporting.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.facts.RefusedReport;
import onward.intake.reporting.AmendIncident;
import onward.intake.reporting.AmendIncident.Answer;
import onward.intake.reporting.Moves;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for changes of what was reported.
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
class AmendResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final AmendIncident amendIncident;
    private final Amendments amendments;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    AmendResource(
            AmendIncident amendIncident,
            Amendments amendments,
            VisibleIncidents visible,
            Caller caller,
            Oddities oddities) {
        this.amendIncident = amendIncident;
        this.amendments = amendments;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "amendIncident",
            summary = "Amends what was reported",
            description = "A JSON merge patch of the report, with the incident's `ETag` as `If-Match`. The version "
                    + "counts what people change; progress of the jobs does not outdate it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "The road is open", value = Examples.AMENDMENT)))
    @APIResponse(
            responseCode = "200",
            description = "The incident as it reads now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "412", description = "Somebody else has amended it since it was read")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response amend(
            IncidentId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Body<ObjectNode> patch) {
        var incident = visible.require(id);
        var amended = amendments.apply(incident.facts(), patch.get());
        visible.requireBrand(amended.brand());
        Versions.requireMatch(ifMatch, incident.version());
        return switch (amendIncident.amend(id, incident.version(), amended, caller.by())) {
            case Answer.Amended done -> Moves.ok(done.incident(), oddities.all());
            case Answer.Refused refused -> RefusedReport.of(refused.reasons()).response();
            case Answer.ChangedMeanwhile changed -> Moves.outdated(changed.version());
            case Answer.NotPossible not -> Moves.notPossible(not.standing()).response();
            case Answer.Unknown unknown ->
                VisibleIncidents.notFound(unknown.id()).response();
        };
    }
}
