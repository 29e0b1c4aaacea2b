package onward.resolution.overview.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.resolution.casefile.domain.CaseQuery;
import onward.resolution.overview.ReadCases;
import onward.resolution.overview.WholeCase;
import onward.web.Caller;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Care cases to read.
@Path("/v1/cases")
@Tag(name = "Care cases")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT, Role.Names.OPS})
class CaseResource {
    private final ReadCases readCases;
    private final Caller caller;

    CaseResource(ReadCases readCases, Caller caller) {
        this.readCases = readCases;
        this.caller = caller;
    }

    /// The whole case of an incident.
    @GET
    @Path("{incidentId}")
    @Operation(
            operationId = "getCase",
            summary = "The whole care case: obligations, custody, workshop, promises, remedies, costs and feedback")
    @APIResponse(
            responseCode = "200",
            description = "The whole case",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseJson.class)))
    public Response read(IncidentId incidentId) {
        return readCases
                .read(incidentId, caller::seesBrand)
                .map(CaseResource::found)
                .orElseGet(() -> unknown(incidentId));
    }

    /// Cases in a state, oldest first; or those with something open that is due by a time, what is due first coming
    /// first.
    @GET
    @Operation(
            operationId = "listCases",
            summary = "Cases in a state, oldest first; or with something due by a time, the soonest first")
    public Page<CaseJson> list(
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("due") @Nullable Instant due,
            @Parameter(description = "`IN_DOUBT`: only cases in which a vehicle may have two holders, or had none")
                    @QueryParam("custody")
                    @Nullable
                    CustodyState custody,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var atMost = Limit.of(limit);
        var after = cursor == null ? null : Places.read(cursor);
        var query = new CaseQuery(state, due, custody == CustodyState.IN_DOUBT, brands(), after, atMost + 1);
        return Page.of(readCases.read(query), atMost, whole -> Places.write(query.placeOf(whole.filed())))
                .map(CaseJson::of);
    }

    private static Response found(WholeCase whole) {
        return Response.ok(CaseJson.of(whole))
                .tag(Versions.tag(whole.filed().version()))
                .build();
    }

    private static Response unknown(IncidentId incidentId) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no care case of incident %s.".formatted(incidentId))
                .response();
    }

    /// The brands that the caller may see; null for all.
    private @Nullable Set<String> brands() {
        if (caller.seesBrand("*")) {
            return null;
        }
        var brands = new HashSet<>(caller.brands());
        if (caller.seesBrand("unassigned")) {
            brands.add("unassigned");
        }
        return brands;
    }
}
