package onward.intake.sighting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.contracts.id.ResponderId;
import onward.intake.facts.Oddities;
import onward.intake.facts.RefusedReport;
import onward.intake.reporting.VisibleIncidents;
import onward.intake.reporting.domain.IncidentView;
import onward.intake.sighting.ReportSighting;
import onward.intake.sighting.ReportSighting.Answer;
import onward.web.Caller;
import onward.web.Idempotent;
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

/// The door for what staff see on the road.
@Path("/v1/sightings")
@Tag(name = "Sightings")
class SightingResource {
    private static final Logger LOG = Logger.getLogger(SightingResource.class);
    private static final String TAIL_LIGHT = """
            {"brand":"lexus","vehicle":{"plate":"GA-123-BC","plateCountry":"FR","model":"NX 350h"},
             "fault":{"cause":"LIGHTING","description":"left tail light is out"},
             "location":{"position":{"type":"Point","coordinates":[6.1290,45.8992]},
                         "description":"car park of the Super U, Annecy"},
             "ownCar":{"plate":"FX-902-KL","model":"UX 300h","carClass":"SUV","seats":5},"safeToStop":true}""";

    private final ReportSighting reportSighting;
    private final VisibleIncidents visible;
    private final Caller caller;
    private final Oddities oddities;

    SightingResource(ReportSighting reportSighting, VisibleIncidents visible, Caller caller, Oddities oddities) {
        this.reportSighting = reportSighting;
        this.visible = visible;
        this.caller = caller;
        this.oddities = oddities;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.STAFF, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "reportSighting",
            summary = "Reports a defect on a car that staff saw on the road",
            description =
                    "Nothing is done until the customer has agreed: see `consent`. If the car has an open incident "
                            + "already, that one is answered, `duplicateReport: true`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SightingJson.class),
                            examples = @ExampleObject(name = "A tail light", value = TAIL_LIGHT)))
    @APIResponse(
            responseCode = "201",
            description = "The incident, REPORTED until the customer has answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    public Response report(SightingJson seen) {
        visible.requireBrand(seen.brand());
        return switch (reportSighting.report(seen.report(), seen.sighting(whoCalls()), caller.by())) {
            case Answer.Filed filed -> created(filed);
            case Answer.Refused refused -> RefusedReport.of(refused.reasons()).response();
        };
    }

    private Response created(Answer.Filed filed) {
        var incident = filed.incident();
        LOG.infof("seen incident=%s known=%s", incident.id(), filed.wasKnown());
        return Response.created(URI.create("/v1/incidents/%s".formatted(incident.id())))
                .tag(Versions.tag(incident.version()))
                .entity(IncidentView.of(incident, oddities.all(), filed.wasKnown()))
                .build();
    }

    /// Crews have a responder id; of others their name is made into one.
    private ResponderId whoCalls() {
        var crew = caller.responder();
        return crew == null ? ResponderId.parse(caller.id().replaceAll("[^A-Za-z0-9._-]", "-")) : crew;
    }
}
