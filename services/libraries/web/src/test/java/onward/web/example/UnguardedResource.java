package onward.web.example;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/v1/unguarded")
class UnguardedResource {
    @GET
    public String get() {
        return "for nobody";
    }
}
