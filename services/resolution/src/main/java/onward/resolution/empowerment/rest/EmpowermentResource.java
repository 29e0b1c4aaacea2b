package onward.resolution.empowerment.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.resolution.empowerment.ReportEmpowerment;
import onward.resolution.empowerment.domain.Asked;
import onward.resolution.empowerment.domain.Grouping;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who used which authority, what it cost, and how customers answered.
@Path("/v1/reports/empowerment")
@Tag(name = "Reports")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.OPS})
class EmpowermentResource {
    private static final String CSV = "text/csv";

    private final ReportEmpowerment reportEmpowerment;
    private final Caller caller;
    private final Clock clock;

    EmpowermentResource(ReportEmpowerment reportEmpowerment, Caller caller, Clock clock) {
        this.reportEmpowerment = reportEmpowerment;
        this.caller = caller;
        this.clock = clock;
    }

    /// The report as JSON.
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportEmpowerment",
            summary = "What was granted by whom, what it cost, how customers answered, and what was taken back")
    public EmpowermentJson read(
            @Parameter(description = "A day or a time; the first of this month without it", example = "2026-12-01")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "A day or a time, exclusive; now without it", example = "2027-01-01")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(description = "actor, kind, brand or month", example = "actor") @QueryParam("by") @Nullable
                    String by) {
        var asked = asked(from, to, by);
        return new EmpowermentJson(asked.from(), asked.to(), asked.by(), reportEmpowerment.report(asked));
    }

    /// The report as comma-separated values.
    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public String readCsv(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @Nullable String by) {
        return LinesCsv.text(reportEmpowerment.report(asked(from, to, by)));
    }

    private Asked asked(@Nullable String from, @Nullable String to, @Nullable String by) {
        var period = Period.of(from, to, clock);
        return new Asked(period.from(), period.to(), grouping(requireNonNullElse(by, "actor")), brands());
    }

    private static Grouping grouping(String by) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemType.INVALID,
                                "by is '%s'; one of %s is expected."
                                        .formatted(by, List.of("actor", "kind", "brand", "month")))
                        .status(400)
                        .exception());
    }

    /// The brands that the caller may see; null for all.
    private @Nullable Set<String> brands() {
        return caller.seesBrand("*") ? null : new HashSet<>(caller.brands());
    }
}
