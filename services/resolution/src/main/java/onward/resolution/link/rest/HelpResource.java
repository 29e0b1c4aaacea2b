package onward.resolution.link.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import onward.contracts.id.IncidentId;
import onward.resolution.link.AdmitCustomer;
import onward.resolution.link.LookAtHelp;
import onward.web.Problem;
import onward.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the customer sees of the help that is on its way.
@Path("/v1/cases/{incidentId}/help")
@Tag(name = "Customer")
class HelpResource {
    private final AdmitCustomer admitCustomer;
    private final LookAtHelp lookAtHelp;

    HelpResource(AdmitCustomer admitCustomer, LookAtHelp lookAtHelp) {
        this.admitCustomer = admitCustomer;
        this.lookAtHelp = lookAtHelp;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "lookAtHelp",
            summary = "Where help is, and when it is there",
            description = "For the customer, by their link. A position that is not `live` is where somebody was,"
                    + " `ageSeconds` ago. An arrival is `EXPECTED` by who comes, `PROMISED` to the customer, or"
                    + " `OVERDUE`.")
    @APIResponse(
            responseCode = "200",
            description = "Help as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HelpJson.class)))
    @APIResponse(responseCode = "403", description = "The link opens another incident, or none")
    @APIResponse(responseCode = "410", description = "The link has lapsed")
    public Response look(
            IncidentId incidentId,
            @QueryParam("token")
                    @Parameter(
                            required = true,
                            description = "Of the link",
                            example = "AAAAAGlZ2oB6c1mQ0m9tYV4Wc0bTq0hK")
                    @Nullable
                    String token) {
        admitCustomer.admit(incidentId, token);
        return lookAtHelp
                .look(incidentId)
                .map(help -> Response.ok(HelpJson.of(incidentId, help))
                        .header("Cache-Control", "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .build())
                .orElseGet(() -> Problem.of(
                                ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                        .response());
    }
}
