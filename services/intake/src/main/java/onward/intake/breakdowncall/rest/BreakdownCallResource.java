package onward.intake.breakdowncall.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import onward.intake.breakdowncall.TakeCall;
import onward.intake.breakdowncall.TakeCall.Answer;
import onward.intake.breakdowncall.domain.Decoded;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.breakdowncall.domain.Msd;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
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
import org.jboss.logging.Logger;

/// The door for vehicles that call by themselves.
@Path("/v1/breakdown-calls")
@Tag(name = "Breakdown calls")
class BreakdownCallResource {
    private static final Logger LOG = Logger.getLogger(BreakdownCallResource.class);
    private static final String MSD = "application/EmergencyCallData.eCall.MSD";
    private static final String EXAMPLE = """
            {"messageId":1,"automaticActivation":false,"testCall":false,"positionTrusted":true,"vehicleType":"M1",
             "vin":"WM9VDSVDSYA123456","energyStores":["GASOLINE","ELECTRIC"],"timestamp":1797764537,
             "position":{"type":"Point","coordinates":[11.617367,48.300333]},"direction":14,
             "recent":[{"latitudeDelta":10,"longitudeDelta":-10},{"latitudeDelta":10,"longitudeDelta":-20}],
             "occupants":2}""";

    private final TakeCall takeCall;
    private final Caller caller;

    BreakdownCallResource(TakeCall takeCall, Caller caller) {
        this.takeCall = takeCall;
        this.caller = caller;
    }

    @POST
    @Consumes(MSD)
    @Idempotent
    @RolesAllowed({Role.Names.TELEMATICS, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(hidden = true)
    public Response takeBinary(byte[] message) {
        return switch (Msd.decode(message)) {
            case Decoded.Read read -> take(read.minimumSet());
            case Decoded.Unreadable not ->
                Problem.of(
                                ProblemType.INVALID,
                                "The message can't be read on from bit %d: %s".formatted(not.bit(), not.expected()))
                        .status(400)
                        .error("", not.expected())
                        .with("bit", not.bit())
                        .response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Names.TELEMATICS, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "takeBreakdownCall",
            summary = "Takes the call of a vehicle: its minimum set of data (EN 15722)",
            description =
                    "In binary (unaligned PER, version 1) or as JSON. The same VIN, timestamp and message id again "
                            + "is the same call. A test call is cancelled in the same answer, an automatic one handed over.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = MinimumSetJson.class),
                        examples = @ExampleObject(name = "Somebody pressed the button", value = EXAMPLE)),
                @Content(mediaType = MSD, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The incident; `call` is what the vehicle told",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "400", description = "The message can't be read; `bit` says from where, counted from 0")
    public Response takeJson(Body<MinimumSetJson> body) {
        return take(body.get().minimumSet());
    }

    private Response take(MinimumSet told) {
        return switch (takeCall.take(told, caller.by())) {
            case Answer.Taken taken -> created(taken);
            case Answer.Nowhere nowhere ->
                Problem.of(
                                ProblemType.INVALID,
                                "The vehicle does not know where it is; somebody has to ask the people in it.")
                        .error("/position", "A position on the globe is expected.")
                        .response();
        };
    }

    private static Response created(Answer.Taken taken) {
        var incident = taken.incident();
        LOG.infof("vehicle called incident=%s state=%s known=%s", incident.id(), incident.state(), taken.wasKnown());
        return Response.created(URI.create("/v1/incidents/%s".formatted(incident.id())))
                .tag(Versions.tag(incident.version()))
                .entity(IncidentView.of(incident, List.of(), taken.wasKnown()))
                .build();
    }
}
