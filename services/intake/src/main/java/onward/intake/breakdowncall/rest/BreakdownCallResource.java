package onward.intake.breakdowncall.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Body;
import onward.web.Idempotent;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for vehicles that call by themselves in JSON; it describes both forms.
@Path("/v1/breakdown-calls")
@Tag(name = "Breakdown calls")
class BreakdownCallResource {
    private static final String EXAMPLE = """
            {"messageId":1,"automaticActivation":false,"testCall":false,"positionTrusted":true,"vehicleType":"M1",
             "vin":"WM9VDSVDSYA123456","energyStores":["GASOLINE","ELECTRIC"],"timestamp":1797764537,
             "position":{"type":"Point","coordinates":[11.617367,48.300333]},"direction":14,
             "recent":[{"latitudeDelta":10,"longitudeDelta":-10},{"latitudeDelta":10,"longitudeDelta":-20}],
             "occupants":2}""";

    private final CallAnswers callAnswers;

    BreakdownCallResource(CallAnswers callAnswers) {
        this.callAnswers = callAnswers;
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
                @Content(
                        mediaType = MsdResource.MSD,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples =
                                @ExampleObject(
                                        name = "The example of the standard",
                                        summary = "Here in hexadecimal digits; sent are the 46 octets",
                                        value = MsdResource.EXAMPLE))
            })
    @APIResponse(
            responseCode = "201",
            description = "The incident; `call` is what the vehicle told",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "400", description = "The message can't be read; `bit` says from where, counted from 0")
    public Response takeJson(Body<MinimumSetJson> body) {
        return callAnswers.to(body.get().minimumSet());
    }
}
