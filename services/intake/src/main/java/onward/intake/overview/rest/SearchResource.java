package onward.intake.overview.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import onward.intake.overview.SearchIncidents;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.IncidentView;
import onward.web.Cursor;
import onward.web.Page;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door for whoever looks for incidents.
@Path("/v1/incidents")
@Tag(name = "Incidents")
class SearchResource {
    private final SearchIncidents searchIncidents;
    private final SearchReading reading;

    SearchResource(SearchIncidents searchIncidents, SearchReading reading) {
        this.searchIncidents = searchIncidents;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(
            operationId = "searchIncidents",
            summary = "Finds incidents, the newest first",
            description = "`q` matches name, phone, plate, VIN and id, however they are written. Plans, promises and "
                    + "cases are told with each incident by itself.")
    public Page<IncidentView> search(@BeanParam SearchParameters asked) {
        var search = reading.read(asked);
        var found = searchIncidents.search(search);
        return Page.of(found, search.most() - 1, SearchResource::cursor).map(IncidentView::of);
    }

    private static String cursor(Incident last) {
        return Cursor.of(last.facts().reportedAt().toString(), last.id().toString());
    }
}
