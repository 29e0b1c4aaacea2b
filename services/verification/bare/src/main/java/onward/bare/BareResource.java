package onward.bare;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// Takes whatever is told, and keeps it with a row for the outbox: no check, no lock, nobody asked who they are.
@Path("/bare")
class BareResource {
    @POST
    @Transactional
    public Response keep(JsonNode told) {
        var row = new ToldRow();
        row.told = told.toString();
        row.persist();
        var event = new EventRow();
        event.key = "told";
        event.payload = row.told;
        event.persist();
        return Response.status(Response.Status.CREATED).entity(told).build();
    }
}
