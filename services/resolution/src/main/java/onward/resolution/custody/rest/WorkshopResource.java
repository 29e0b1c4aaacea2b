package onward.resolution.custody.rest;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.CaseSummary;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.domain.WorkshopReport;
import onward.resolution.custody.ReportWorkshop;
import onward.resolution.custody.ReportWorkshop.Answer.AtStage;
import onward.resolution.custody.ReportWorkshop.Answer.NoRepairOwed;
import onward.resolution.custody.ReportWorkshop.Answer.NotRecovered;
import onward.resolution.custody.ReportWorkshop.Answer.PastIt;
import onward.resolution.custody.ReportWorkshop.Answer.UnknownCase;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// How far the workshop is with the vehicle of an incident.
@Path("/v1/cases/{incidentId}/workshop")
@Tag(name = "Care cases")
class WorkshopResource {
    private static final Logger LOG = Logger.getLogger(WorkshopResource.class);

    private final FindCase findCase;
    private final ReportWorkshop reportWorkshop;
    private final Caller caller;
    private final Clock clock;

    WorkshopResource(FindCase findCase, ReportWorkshop reportWorkshop, Caller caller, Clock clock) {
        this.findCase = findCase;
        this.reportWorkshop = reportWorkshop;
        this.caller = caller;
        this.clock = clock;
    }

    /// Says which stage the workshop has reached. Said again, it changes nothing.
    @POST
    @RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT})
    @Operation(operationId = "reportWorkshop", summary = "Which stage the workshop has reached; a stage may be skipped")
    @APIResponse(
            responseCode = "200",
            description = "The case in short, as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseSummary.class)))
    public Response report(IncidentId incidentId, Body<WorkshopReportJson> body) {
        if (findCase.find(incidentId, caller::seesBrand).isEmpty()) {
            return unknown(incidentId);
        }
        var said = body.get();
        var report = new WorkshopReport(said.stage(), requireNonNullElseGet(said.at(), clock::instant));
        return switch (reportWorkshop.report(incidentId, report, caller.by())) {
            case AtStage reached -> reached(reached, incidentId);
            case PastIt past -> past(said, past);
            case NotRecovered not -> impossible("The vehicle has not been recovered, so no workshop has it yet.");
            case NoRepairOwed none -> impossible("No repair is owed in this case.");
            case UnknownCase unknown -> unknown(incidentId);
        };
    }

    private static Response reached(AtStage reached, IncidentId incidentId) {
        LOG.infof("workshop %s incident=%s", reached.stage(), incidentId);
        return Response.ok(CaseSummary.of(reached.filed()))
                .tag(Versions.tag(reached.filed().version()))
                .build();
    }

    private static Response past(WorkshopReportJson said, PastIt past) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, "The workshop is past %s.".formatted(said.stage()))
                .allowed(past.next())
                .response();
    }

    private static Response impossible(String detail) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, detail).response();
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }
}
