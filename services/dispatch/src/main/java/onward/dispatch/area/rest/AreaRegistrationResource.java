package onward.dispatch.area.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.area.RegisterArea;
import onward.dispatch.area.domain.AreaId;
import onward.web.Body;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where control areas are drawn.
@Path("v1/areas/{id}")
@Tag(name = "Areas")
class AreaRegistrationResource {
    private final RegisterArea registerArea;
    private final LookUpAreas lookUpAreas;

    AreaRegistrationResource(RegisterArea registerArea, LookUpAreas lookUpAreas) {
        this.registerArea = registerArea;
        this.lookUpAreas = lookUpAreas;
    }

    @PUT
    @RolesAllowed(Role.Names.OPS)
    @Operation(
            operationId = "registerArea",
            summary = "Registers a control area, or changes where it ends",
            description = "Everything that is open belongs where it lies from then on. Where outlines lie over each"
                    + " other, the smaller one has it; what lies in none is of `everywhere`.")
    @APIResponse(
            responseCode = "200",
            description = "The area as it is registered now; 201 when it is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AreaJson.class)))
    public Response register(
            @PathParam("id") AreaId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<AreaRegistrationJson> body) {
        var area = body.get().area(id);
        var version = lookUpAreas.find(id).map(found -> found.version()).orElse(null);
        if (version != null) {
            Versions.requireMatch(ifMatch, version);
        }
        return answer(registerArea.register(area, version), id);
    }

    private Response answer(RegisterArea.Answer answer, AreaId id) {
        return switch (answer) {
            case RegisterArea.Answer.Registered done
            when done.created() ->
                Response.created(URI.create("/v1/areas/" + id))
                        .entity(json(id))
                        .tag(Versions.tag(done.version()))
                        .build();
            case RegisterArea.Answer.Registered done ->
                Response.ok(json(id)).tag(Versions.tag(done.version())).build();
            case RegisterArea.Answer.TheRest theRest ->
                unfit("everywhere is what lies in no other area: it has no outline.");
            case RegisterArea.Answer.NoOutline none -> unfit("An outline is expected.");
            case RegisterArea.Answer.Tangled tangled ->
                unfit("It is tangled (%s) at [%s, %s]."
                        .formatted(
                                tangled.why(), tangled.at().lon(), tangled.at().lat()));
            case RegisterArea.Answer.ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "Area %s was changed meanwhile.".formatted(id))
                        .response();
        };
    }

    private AreaJson json(AreaId id) {
        return lookUpAreas.find(id).map(AreaJson::of).orElseThrow();
    }

    private static Response unfit(String detail) {
        return Problem.of(ProblemType.INVALID, "The outline does not fit.")
                .error("/outline", detail)
                .response();
    }
}
