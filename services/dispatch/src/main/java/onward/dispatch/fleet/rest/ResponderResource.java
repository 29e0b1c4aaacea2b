package onward.dispatch.fleet.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.contracts.id.ResponderId;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.fleet.ChangeShift;
import onward.dispatch.fleet.LookUpFleet;
import onward.dispatch.fleet.MoveResponders;
import onward.dispatch.fleet.RegisterResponder;
import onward.dispatch.fleet.RegisterResponder.Answer.ChangedMeanwhile;
import onward.dispatch.fleet.RegisterResponder.Answer.Registered;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import onward.web.Warnings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The fleet: who is in it, who is on duty, and where they are.
@Path("v1/responders")
@Tag(name = "Fleet")
class ResponderResource {
    private final RegisterResponder registerResponder;
    private final ChangeShift changeShift;
    private final MoveResponders moveResponders;
    private final LookUpFleet fleet;
    private final LookUpAreas areas;
    private final Caller caller;
    private final Warnings warnings;

    ResponderResource(
            RegisterResponder registerResponder,
            ChangeShift changeShift,
            MoveResponders moveResponders,
            LookUpFleet fleet,
            LookUpAreas areas,
            Caller caller,
            Warnings warnings) {
        this.registerResponder = registerResponder;
        this.changeShift = changeShift;
        this.moveResponders = moveResponders;
        this.fleet = fleet;
        this.areas = areas;
        this.caller = caller;
        this.warnings = warnings;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "registerResponder",
            summary = "Registers a responder, or changes what is registered about it")
    @APIResponse(
            responseCode = "200",
            description = "The responder as it is registered now; 201 when it is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponderJson.class)))
    public Response register(
            @PathParam("id") ResponderId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<RegistrationJson> body) {
        var registration = body.get().registration();
        var version = fleet.find(id).map(entry -> entry.version()).orElse(null);
        if (version != null) {
            Versions.requireMatch(ifMatch, version);
        }
        return answer(registerResponder.register(id, registration, version), id);
    }

    private Response answer(RegisterResponder.Answer answer, ResponderId id) {
        return switch (answer) {
            case Registered registered
            when registered.created() ->
                Response.created(URI.create("/v1/responders/" + id))
                        .entity(json(id))
                        .tag(Versions.tag(registered.version()))
                        .build();
            case Registered registered ->
                Response.ok(json(id)).tag(Versions.tag(registered.version())).build();
            case ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "Responder %s was changed meanwhile.".formatted(id))
                        .response();
        };
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS, Role.Names.CREW})
    @Operation(operationId = "responder", summary = "A responder with its status and where it was last seen")
    @APIResponse(
            responseCode = "200",
            description = "The responder",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponderJson.class)))
    public Response one(@PathParam("id") ResponderId id) {
        requireOwnIfCrew(id);
        return fleet.find(id)
                .map(entry -> Response.ok(ResponderJson.of(entry, warnings.all()))
                        .tag(Versions.tag(entry.version()))
                        .build())
                .orElseGet(() -> unknown(id).response());
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(operationId = "listResponders", summary = "The fleet by kind, area, status and nearness")
    public Page<ResponderJson> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("area") @Nullable String area,
            @QueryParam("status") @Nullable String status,
            @QueryParam("near") @Nullable String near,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer asked) {
        int limit = Limit.of(asked);
        areas.unknown(area).ifPresent(unknown -> {
            throw Problem.of(ProblemType.NOT_FOUND, unknown.words()).exception();
        });
        var search = RosterQuery.read(kind, area, status, near, cursor, limit + 1);
        return Page.of(fleet.list(search), limit, entry -> RosterQuery.cursorOf(entry, search))
                .map(entry -> ResponderJson.of(entry, warnings.all()));
    }

    @POST
    @Path("{id}/shift")
    @RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR, Role.Names.CREW})
    @Operation(operationId = "changeShift", summary = "Puts a responder on duty or takes it off; its jobs stay with it")
    @APIResponse(
            responseCode = "200",
            description = "The responder as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponderJson.class)))
    public Response shift(@PathParam("id") ResponderId id, Body<ShiftChangeJson> body) {
        requireOwnIfCrew(id);
        requireKnown(id);
        changeShift.change(id, body.get().shift());
        return one(id);
    }

    @PUT
    @Path("{id}/position")
    @RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR, Role.Names.CREW})
    @Operation(
            operationId = "moveResponder",
            summary = "Where a responder is; the newest by the time on its device counts")
    @APIResponse(
            responseCode = "200",
            description = "The responder as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponderJson.class)))
    public Response move(@PathParam("id") ResponderId id, Body<PositionJson> body) {
        requireOwnIfCrew(id);
        requireKnown(id);
        var told = body.get();
        moveResponders.move(id, told.position(), told.at(), told.speedKmh(), told.headingDegrees());
        return one(id);
    }

    private ResponderJson json(ResponderId id) {
        return fleet.find(id)
                .map(entry -> ResponderJson.of(entry, warnings.all()))
                .orElseThrow();
    }

    private void requireKnown(ResponderId id) {
        if (fleet.find(id).isEmpty()) {
            throw unknown(id).exception();
        }
    }

    private void requireOwnIfCrew(ResponderId id) {
        if (caller.is(Role.CREW) && !id.equals(caller.responder())) {
            throw Problem.of(ProblemType.FORBIDDEN, "A crew speaks for its own responder only.")
                    .exception();
        }
    }

    private static Problem unknown(ResponderId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no responder %s.".formatted(id));
    }
}
