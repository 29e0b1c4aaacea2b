package onward.intake.places.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import onward.contracts.value.Position;
import onward.intake.places.FindPlaces;
import onward.intake.places.domain.Suggestion;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door for places by name.
@Path("/v1/places")
@Tag(name = "Places")
class PlaceResource {
    private final FindPlaces findPlaces;

    PlaceResource(FindPlaces findPlaces) {
        this.findPlaces = findPlaces;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS, Role.Names.STAFF})
    @Operation(
            operationId = "findPlaces",
            summary = "Where a description may mean",
            description =
                    "Towns, passes, motorway junctions and kilometres, airports, hospitals and landing sites that are "
                            + "named in a sentence, or begin like it; each with how far off it may be. Another geocoder is asked "
                            + "only where one is configured, and what it knows comes after them.")
    public Page<Suggestion> find(
            @QueryParam("q")
                    @Parameter(description = "A description, or its beginning", example = "A43 exit 23")
                    @Nullable
                    String q,
            @QueryParam("near")
                    @Parameter(description = "longitude,latitude: the nearest first", example = "6.98,45.45")
                    @Nullable
                    String near) {
        if (q == null || q.isBlank()) {
            throw Problem.of(ProblemType.INVALID, "q is expected: what the place is called.")
                    .status(400)
                    .exception();
        }
        return new Page<>(findPlaces.find(q, near(near)), null);
    }

    private static @Nullable Position near(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Position(parts[0], parts[1]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.of(ProblemType.INVALID, "near is longitude,latitude, such as 6.98,45.45.")
                    .status(400)
                    .exception();
        }
    }
}
