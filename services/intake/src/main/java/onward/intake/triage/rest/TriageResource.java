package onward.intake.triage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import onward.intake.facts.CheckReport;
import onward.intake.facts.Oddities;
import onward.intake.facts.RefusedReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Report;
import onward.intake.triage.AssessReport;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for reports that are not filed: what would they mean?
@Path("/v1/triage")
@Tag(name = "Triage")
class TriageResource {
    private final CheckReport checkReport;
    private final AssessReport assessReport;
    private final Oddities oddities;
    private final Clock clock;

    TriageResource(CheckReport checkReport, AssessReport assessReport, Oddities oddities, Clock clock) {
        this.checkReport = checkReport;
        this.assessReport = assessReport;
        this.oddities = oddities;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE})
    @Operation(
            operationId = "triageReport",
            summary = "Needs, urgency, open questions and cover for a report that is not filed",
            description = "Takes the same body as `POST /v1/incidents`. Nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Report.class),
                            examples = @ExampleObject(name = "A flat battery", value = FLAT_BATTERY)))
    @APIResponse(
            responseCode = "200",
            description = "What the report means",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TriageJson.class)))
    public Response triage(Report report) {
        return switch (checkReport.check(report, clock.instant())) {
            case Checked.Unsound unsound -> RefusedReport.of(unsound.reasons()).response();
            case Checked.Sound sound ->
                Response.ok(TriageJson.of(assessReport.assess(sound.facts()), oddities.beside(sound.doubts())))
                        .build();
        };
    }

    private static final String FLAT_BATTERY = """
            {"brand":"lexus","contact":{"phone":"+33612345678"},
             "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"safePlace":true},
             "fault":{"cause":"BATTERY"}}""";
}
