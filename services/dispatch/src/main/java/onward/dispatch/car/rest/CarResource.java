package onward.dispatch.car.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import onward.dispatch.car.LookUpCars;
import onward.dispatch.car.RegisterCar;
import onward.dispatch.car.ReturnCar;
import onward.dispatch.car.domain.CarId;
import onward.web.Body;
import onward.web.Idempotent;
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

/// Replacement cars: what there is, where it waits, and who has it.
@Path("v1/replacement-cars/{id}")
@Tag(name = "Replacement cars")
class CarResource {
    private final RegisterCar registerCar;
    private final ReturnCar returnCar;
    private final LookUpCars lookUpCars;

    CarResource(RegisterCar registerCar, ReturnCar returnCar, LookUpCars lookUpCars) {
        this.registerCar = registerCar;
        this.returnCar = returnCar;
        this.lookUpCars = lookUpCars;
    }

    @PUT
    @RolesAllowed({Role.Names.OPS, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "registerCar",
            summary = "Registers a replacement car, or changes what is registered",
            description = "With If-Match only over the version that was seen. Whoever has the car keeps it.")
    @APIResponse(
            responseCode = "200",
            description = "The car as it is registered now; 201 when it is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CarJson.class)))
    public Response register(
            @PathParam("id") CarId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<CarRegistrationJson> body) {
        var car = body.get().car(id);
        return switch (registerCar.register(car, seen(id, ifMatch))) {
            case RegisterCar.Answer.Registered done
            when done.created() ->
                Response.created(URI.create("/v1/replacement-cars/" + id))
                        .entity(json(id))
                        .tag(Versions.tag(done.version()))
                        .build();
            case RegisterCar.Answer.Registered done ->
                Response.ok(json(id)).tag(Versions.tag(done.version())).build();
            case RegisterCar.Answer.ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "Car %s was changed meanwhile.".formatted(id))
                        .response();
        };
    }

    /// The version that the caller has seen, if they say so.
    private @Nullable Long seen(CarId id, @Nullable String ifMatch) {
        var known = lookUpCars.find(id);
        if (ifMatch == null || known.isEmpty()) {
            return null;
        }
        Versions.requireMatch(ifMatch, known.get().version());
        return known.get().version();
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(operationId = "car", summary = "A replacement car, where it stands, and for which incident")
    @APIResponse(
            responseCode = "200",
            description = "The car",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CarJson.class)))
    public Response one(@PathParam("id") CarId id) {
        return lookUpCars
                .find(id)
                .map(entry -> Response.ok(CarJson.of(entry))
                        .tag(Versions.tag(entry.version()))
                        .build())
                .orElseGet(() -> unknown(id).response());
    }

    @POST
    @Idempotent
    @Path("return")
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(
            operationId = "returnCar",
            summary = "Takes a replacement car back that the customer brought to the depot")
    @APIResponse(
            responseCode = "200",
            description = "The car, free again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CarJson.class)))
    public Response giveBack(@PathParam("id") CarId id) {
        return switch (returnCar.giveBack(id)) {
            case ReturnCar.Answer.Returned done -> one(id);
            case ReturnCar.Answer.NotLent not -> conflict("Nobody has this car.");
            case ReturnCar.Answer.NotHandedOver not ->
                conflict("The customer does not have it yet: cancel the job that brings it.");
            case ReturnCar.Answer.Unknown unknown -> unknown(id).response();
        };
    }

    private CarJson json(CarId id) {
        return lookUpCars.find(id).map(CarJson::of).orElseThrow();
    }

    private static Response conflict(String detail) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, detail)
                .allowed(List.of())
                .response();
    }

    private static Problem unknown(CarId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no replacement car %s.".formatted(id));
    }
}
