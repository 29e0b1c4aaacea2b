package onward.intake.overview.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import onward.intake.overview.SearchIncidents;
import onward.intake.reporting.domain.Catalogue;
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
            summary = "Finds incidents, the newest first or those who wait longest",
            description =
                    "`q` matches name, phone, plate, VIN, id, model, place, destination and what is wrong, however "
                            + "they are written; of several words each must be there. `sort=WAITING` has the open ones, first "
                            + "whoever has waited longest beyond what they were promised. Plans, promises and cases are told with "
                            + "each incident by itself.")
    public Page<IncidentView> search(@BeanParam SearchParameters asked) {
        var search = reading.read(asked);
        var found = searchIncidents.search(search);
        return Page.of(found, search.most() - 1, SearchResource::cursor).map(one -> IncidentView.of(one.incident()));
    }

    private static String cursor(Catalogue.Found last) {
        return Cursor.of(last.time().toString(), last.incident().id().toString());
    }
}
