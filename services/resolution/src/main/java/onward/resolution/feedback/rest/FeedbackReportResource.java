package onward.resolution.feedback.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import onward.resolution.feedback.ReportFeedback;
import onward.resolution.figures.Column;
import onward.resolution.figures.ReportAnswers;
import onward.resolution.figures.ReportedDays;
import onward.resolution.figures.SeenBrands;
import onward.resolution.figures.Table;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How content customers were.
@Path("/v1/reports/feedback")
@Tag(name = "Reports")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.OPS})
class FeedbackReportResource {
    private static final Table<BrandJson> TABLE = Table.of(
            new Column<>("brand", BrandJson::brand),
            new Column<>("answers", BrandJson::answers),
            new Column<>("nps", BrandJson::nps),
            new Column<>("npsMargin", BrandJson::npsMargin),
            new Column<>("csat", brand -> brand.csat().rate()),
            new Column<>("csatLow", brand -> brand.csat().low()),
            new Column<>("csatHigh", brand -> brand.csat().high()));

    private final ReportFeedback reportFeedback;
    private final ReportedDays reportedDays;
    private final SeenBrands seenBrands;

    FeedbackReportResource(ReportFeedback reportFeedback, ReportedDays reportedDays, SeenBrands seenBrands) {
        this.reportFeedback = reportFeedback;
        this.reportedDays = reportedDays;
        this.seenBrands = seenBrands;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "reportFeedback",
            summary = "How content customers were, brand by brand: NPS and CSAT with their uncertainty")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as CSV where that is accepted",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackReportJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response report(
            @QueryParam("from") @Parameter(example = "2026-12-01") @Nullable String from,
            @QueryParam("to") @Parameter(example = "2027-01-01") @Nullable String to,
            @Context HttpHeaders headers) {
        var days = reportedDays.of(from, to);
        var report = FeedbackReportJson.of(days, reportFeedback.report(days, seenBrands.all()));
        return ReportAnswers.answer(headers, report, () -> TABLE.csv(report.items()));
    }
}
