package onward.resolution.loyalty.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import onward.resolution.figures.Choice;
import onward.resolution.figures.ReportAnswers;
import onward.resolution.figures.ReportedDays;
import onward.resolution.figures.SeenBrands;
import onward.resolution.loyalty.ReportLoyalty;
import onward.resolution.loyalty.domain.CohortKind;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Whether care pays.
@Path("/v1/reports/loyalty")
@Tag(name = "Reports")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.OPS})
class LoyaltyResource {
    private final ReportLoyalty reportLoyalty;
    private final ReportedDays reportedDays;
    private final SeenBrands seenBrands;

    LoyaltyResource(ReportLoyalty reportLoyalty, ReportedDays reportedDays, SeenBrands seenBrands) {
        this.reportLoyalty = reportLoyalty;
        this.reportedDays = reportedDays;
        this.seenBrands = seenBrands;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "reportLoyalty",
            summary = "What care cost and what came back, of customers who were helped and of those who were not",
            description = "Rates have the interval that they lie in (Wilson, 95 %), means their margin. It tells what "
                    + "went together, not what caused it: whoever breaks down is not whoever does not.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as CSV where that is accepted",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = LoyaltyJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response report(
            @QueryParam("from") @Parameter(example = "2025-01-01") @Nullable String from,
            @QueryParam("to") @Parameter(example = "2025-12-01") @Nullable String to,
            @QueryParam("cohort") @Parameter(schema = @Schema(implementation = CohortKind.class)) @Nullable
                    String cohort,
            @Context HttpHeaders headers) {
        var kind = Choice.of("cohort", cohort, CohortKind.class, CohortKind.ASSISTANCE);
        var days = reportedDays.of(from, to);
        var report = LoyaltyJson.of(days, kind, reportLoyalty.report(kind, days, seenBrands.all()));
        return ReportAnswers.answer(headers, report, () -> LoyaltyTable.csv(report));
    }
}
