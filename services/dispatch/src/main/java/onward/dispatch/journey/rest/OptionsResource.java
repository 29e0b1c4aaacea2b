package onward.dispatch.journey.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import onward.contracts.incident.Cover;
import onward.dispatch.journey.WorkOutOptions;
import onward.triage.Assessment;
import onward.web.Role;
import onward.web.Warnings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What could be done about a report that is not filed yet.
@Path("v1/options")
@Tag(name = "Journey plans")
class OptionsResource {
    private final WorkOutOptions workOutOptions;
    private final Clock clock;
    private final Warnings warnings;

    OptionsResource(WorkOutOptions workOutOptions, Clock clock, Warnings warnings) {
        this.workOutOptions = workOutOptions;
        this.clock = clock;
        this.warnings = warnings;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE})
    @Operation(
            operationId = "optionsOfReport",
            summary = "What could be done about a report that is not filed yet",
            description = "The same body as for a report, with an optional cover. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The options, best first, and those that can't be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OptionsJson.class)))
    public Response options(ReportJson report) {
        var now = clock.instant();
        var facts = report.facts(now);
        var cover = report.cover() == null ? Cover.unknown("Nobody has checked it.") : report.cover();
        var proposal = workOutOptions.of(facts, Assessment.of(facts, now), cover);
        return Response.ok(OptionsJson.of(proposal, warnings.all())).build();
    }
}
