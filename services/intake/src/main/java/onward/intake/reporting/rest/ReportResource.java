package onward.intake.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import onward.intake.facts.Oddities;
import onward.intake.facts.RefusedReport;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.intake.places.FindPlaces;
import onward.intake.reporting.ReportIncident;
import onward.intake.reporting.ReportIncident.Answer;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// The door for reports.
@Path("/v1/incidents")
@Tag(name = "Incidents")
class ReportResource {
    private static final Logger LOG = Logger.getLogger(ReportResource.class);

    private final ReportIncident reportIncident;
    private final FindPlaces findPlaces;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    ReportResource(
            ReportIncident reportIncident,
            FindPlaces findPlaces,
            VisibleIncidents visible,
            Caller caller,
            Oddities oddities) {
        this.reportIncident = reportIncident;
        this.findPlaces = findPlaces;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "reportIncident",
            summary = "Reports an incident",
            description = "Only brand, contact.phone and location.position are required. A second report of the same "
                    + "vehicle (or phone, when no vehicle is named) within two hours answers with the open incident, "
                    + "`duplicateReport: true`; what was new is noted there.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Report.class),
                            examples = {
                                @ExampleObject(name = "Above Val d'Isère", value = Examples.REPORT),
                                @ExampleObject(name = "As little as possible", value = Examples.SHORT_REPORT)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The incident, reported and triaged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "422", description = "The report can't be so; `errors` says where and what is expected")
    public Response report(Report report) {
        visible.requireBrand(report.brand());
        return switch (reportIncident.report(report, caller.by())) {
            case Answer.Filed filed -> created(filed.incident(), false);
            case Answer.KnownAlready known -> created(known.incident(), true);
            case Answer.Refused refused -> refused(report, refused.reasons()).response();
        };
    }

    /// Whoever can't say where they are in degrees may have said it in words.
    private Problem refused(Report report, List<Finding> reasons) {
        var problem = RefusedReport.of(reasons);
        var place = report.location();
        if (place == null || place.position() != null || place.description() == null) {
            return problem;
        }
        var suggestions = findPlaces.find(place.description(), null);
        return suggestions.isEmpty() ? problem : problem.with("suggestions", suggestions);
    }

    private Response created(Incident incident, boolean isDuplicate) {
        var deed = isDuplicate ? "reported again" : "reported";
        LOG.infof(
                "%s incident=%s urgency=%s",
                deed, incident.id(), incident.triage().urgency());
        return Response.created(URI.create("/v1/incidents/%s".formatted(incident.id())))
                .tag(Versions.tag(incident.version()))
                .entity(IncidentView.of(incident, oddities.all(), isDuplicate))
                .build();
    }
}
