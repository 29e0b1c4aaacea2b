package onward.resolution.remedy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.Set;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.resolution.RemedyState;
import onward.resolution.remedy.RemedyView;
import onward.resolution.remedy.domain.Remedies;
import onward.resolution.remedy.domain.RemedyQuery;
import onward.web.Caller;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Remedies to read.
@Path("/v1/remedies")
@Tag(name = "Remedies")
@RolesAllowed({Role.Names.CARE, Role.Names.SUPERVISOR, Role.Names.AGENT, Role.Names.OPS})
class RemedyListResource {
    private final Remedies remedies;
    private final Caller caller;

    RemedyListResource(Remedies remedies, Caller caller) {
        this.remedies = remedies;
        this.caller = caller;
    }

    /// Remedies, newest first.
    @GET
    @Operation(
            operationId = "listRemedies",
            summary = "Remedies by state, kind, incident, customer or proposer, newest first")
    public Page<RemedyView> list(
            @QueryParam("state") @Nullable RemedyState state,
            @QueryParam("kind") @Nullable RemedyKind kind,
            @QueryParam("incident") @Nullable IncidentId incident,
            @QueryParam("customer") @Nullable CustomerId customer,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var atMost = Limit.of(limit);
        var after = cursor == null ? null : RemedyPlaces.read(cursor);
        var query = new RemedyQuery(state, kind, incident, customer, actor, brands(), after, atMost + 1);
        return Page.of(remedies.page(query), atMost, kept -> RemedyPlaces.write(RemedyQuery.placeOf(kept)))
                .map(kept -> RemedyView.of(kept.remedy()));
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
