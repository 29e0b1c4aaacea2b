package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.intake.facts.Oddities;
import onward.intake.reporting.DismissDuplicate;
import onward.intake.reporting.Moves;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for what only looked alike; what was the same is merged.
@Path("/v1/incidents/{id}/possible-duplicates/{other}/dismiss")
@Tag(name = "Incidents")
class DuplicateResource {
    private final DismissDuplicate dismissDuplicate;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    DuplicateResource(DismissDuplicate dismissDuplicate, VisibleIncidents visible, Caller caller, Oddities oddities) {
        this.dismissDuplicate = dismissDuplicate;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "dismissPossibleDuplicate",
            summary = "Says that a possible duplicate is another incident",
            description = "It is noted, and not shown as a possible duplicate any more.")
    @APIResponse(
            responseCode = "200",
            description = "The incident, without that possible duplicate",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    public Response dismiss(IncidentId id, IncidentId other) {
        visible.require(id);
        return Moves.answer(dismissDuplicate.dismiss(id, other, caller.by()), oddities.all());
    }
}
