package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import onward.intake.customers.ImportVehicles;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The door for whole files of vehicles.
@Path("/v1/vehicles/import")
@Tag(name = "Customers")
@RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR})
class ImportResource {
    private static final Logger LOG = Logger.getLogger(ImportResource.class);
    private static final String EXAMPLE = """
            vin,brand,plate,plateCountry,model,propulsion,customer,customerName,customerPhone,cover,coverUntil,claimsPerYear
            JTJBARBZ802123456,lexus,GA-123-BC,FR,RX 450h,HYBRID,marie-dubois,Marie Dubois,06 12 34 56 78,FULL,2028-12-31,4
            """;

    private final ImportVehicles importVehicles;
    private final ImportAnswers importAnswers;
    private final Caller caller;

    ImportResource(ImportVehicles importVehicles, ImportAnswers importAnswers, Caller caller) {
        this.importVehicles = importVehicles;
        this.importAnswers = importAnswers;
        this.caller = caller;
    }

    @POST
    @Consumes({"text/csv", "text/csv;charset=utf-8"})
    @Operation(
            operationId = "importVehicles",
            summary = "Takes in a CSV file of vehicles, their cover and their owners",
            description =
                    "Read as it arrives and kept a thousand lines at a time. Lines that can't be so are refused and "
                            + "listed; the others are kept. Sent again under the same `name`, it goes on where it was left.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "One vehicle", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "All lines were read; the first that were refused",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "400", description = "Not readable from `line` on; what came before it is kept")
    public Response take(
            @QueryParam("name")
                    @Parameter(required = true, description = "By which it goes on", example = "fleet-2026-11")
                    @Nullable
                    String name,
            InputStream body)
            throws IOException {
        if (name == null || !ImportAnswers.isName(name)) {
            return Problem.of(
                            ProblemType.INVALID,
                            "A name for the import is expected in the query: 1 to 100 letters, digits, dots or hyphens.")
                    .error("/name", "name=fleet-2026-11 is expected.")
                    .response();
        }
        var progress = importVehicles.take(name, CsvLines.of(body), caller::seesBrand, caller.by());
        LOG.infof("imported name=%s lines=%d refused=%d", name, progress.lines(), progress.refused());
        return Response.ok(importAnswers.first(name)).build();
    }
}
