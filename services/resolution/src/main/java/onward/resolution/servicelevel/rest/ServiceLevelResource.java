package onward.resolution.servicelevel.rest;

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
import onward.resolution.servicelevel.ReportServiceLevel;
import onward.resolution.servicelevel.domain.Grouping;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How well customers were served.
@Path("/v1/reports/service-level")
@Tag(name = "Reports")
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
class ServiceLevelResource {
    private final ReportServiceLevel reportServiceLevel;
    private final ReportedDays reportedDays;
    private final SeenBrands seenBrands;

    ServiceLevelResource(ReportServiceLevel reportServiceLevel, ReportedDays reportedDays, SeenBrands seenBrands) {
        this.reportServiceLevel = reportServiceLevel;
        this.reportedDays = reportedDays;
        this.seenBrands = seenBrands;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "reportServiceLevel",
            summary =
                    "Response time, time to mobility, promises kept and what else tells how well customers were served",
            description =
                    "By day, hour of the day (UTC), area (a square of one degree by one), brand or service. Times are"
                            + " p50, p90 and p95 in seconds, at most 2 % off; shares have the interval that they lie in"
                            + " (Wilson, 95 %). Everything counts on the day on which its incident was reported.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as CSV where that is accepted",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ServiceLevelJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response report(
            @QueryParam("from") @Parameter(example = "2026-12-01") @Nullable String from,
            @QueryParam("to") @Parameter(example = "2027-01-01") @Nullable String to,
            @QueryParam("by") @Parameter(schema = @Schema(implementation = Grouping.class)) @Nullable String by,
            @Context HttpHeaders headers) {
        var grouping = Choice.of("by", by, Grouping.class, Grouping.DAY);
        var days = reportedDays.of(from, to);
        var report = ServiceLevelJson.of(days, grouping, reportServiceLevel.report(grouping, days, seenBrands.all()));
        return ReportAnswers.answer(headers, report, () -> ServiceLevelTable.csv(report));
    }
}
