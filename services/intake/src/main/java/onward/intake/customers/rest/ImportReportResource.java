package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import onward.web.Cursor;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for what became of a file of vehicles.
@Path("/v1/vehicles/import/{name}")
@Tag(name = "Customers")
@RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR})
class ImportReportResource {
    private final ImportAnswers importAnswers;

    ImportReportResource(ImportAnswers importAnswers) {
        this.importAnswers = importAnswers;
    }

    @GET
    @Operation(operationId = "getVehicleImport", summary = "How far an import is, and the lines that were refused")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJson.class)))
    public Response get(
            @PathParam("name") @Parameter(example = "fleet-2026-11") String name,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return ImportAnswers.isName(name)
                ? Response.ok(importAnswers.page(name, limit, after(cursor))).build()
                : Problem.of(ProblemType.NOT_FOUND, "There is no import %s.".formatted(name))
                        .response();
    }

    private static long after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(Cursor.parts(cursor, 1).getFirst());
        } catch (NumberFormatException foreign) {
            throw Problem.of(ProblemType.INVALID, "cursor is none that this list gave.")
                    .status(400)
                    .exception();
        }
    }
}
