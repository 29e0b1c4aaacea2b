package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import onward.intake.customers.FindVehicle;
import onward.intake.customers.RegisterVehicle;
import onward.intake.customers.RegisterVehicle.Answer;
import onward.intake.customers.domain.KnownVehicle;
import onward.intake.customers.domain.Versioned;
import onward.intake.facts.domain.Vin;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import onward.web.Warnings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The door by which the customers' vehicles become known.
@Path("/v1/vehicles/{vin}")
@Tag(name = "Customers")
class VehicleRegistration {
    private static final String MARIES_CAR = """
            {"brand":"lexus","customer":"marie-dubois","plate":"GA-123-BC","plateCountry":"FR","model":"RX 450h",
             "propulsion":"HYBRID","cover":{"scope":"FULL","from":"2026-01-01","until":"2028-12-31"}}""";

    private final RegisterVehicle registerVehicle;
    private final FindVehicle findVehicle;
    private final CustomerBrand brands;
    private final Caller caller;
    private final Warnings warnings;

    VehicleRegistration(
            RegisterVehicle registerVehicle,
            FindVehicle findVehicle,
            CustomerBrand brands,
            Caller caller,
            Warnings warnings) {
        this.registerVehicle = registerVehicle;
        this.findVehicle = findVehicle;
        this.brands = brands;
        this.caller = caller;
        this.warnings = warnings;
    }

    @PUT
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(
            operationId = "putVehicle",
            summary = "Registers a vehicle, or changes one",
            description = "Over an existing vehicle, `If-Match` with its `ETag` is required.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VehicleJson.class),
                            examples = @ExampleObject(name = "Marie's car", value = MARIES_CAR)))
    @APIResponse(
            responseCode = "201",
            description = "The vehicle is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VehicleJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The vehicle is changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VehicleJson.class)))
    public Response put(
            String vin, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Body<VehicleJson> body) {
        var number = vin.toUpperCase(Locale.ROOT);
        var known = findVehicle.find(number);
        known.ifPresent(vehicle -> brands.requireVisible(vehicle.value().brand()));
        var told = body.get();
        if (!Vin.hasForm(number)) {
            return Problem.of(ProblemType.INVALID, "A VIN has 17 letters and digits, without I, O and Q.")
                    .response();
        }
        var vehicle = told.vehicle(number, brands.require(told.brand()));
        warnOfCheckDigit(number);
        known.ifPresent(versioned -> Versions.requireMatch(ifMatch, versioned.version()));
        return keep(vehicle, known.map(Versioned::version).orElse(0L));
    }

    private Response keep(KnownVehicle vehicle, long seen) {
        return switch (registerVehicle.register(vehicle, seen)) {
            case Answer.Kept kept -> answer(seen == 0 ? created(vehicle) : Response.ok(), versioned(kept));
            case Answer.OwnerUnknown unknown ->
                Problem.of(ProblemType.INVALID, "The brand has no customer %s.".formatted(vehicle.customer()))
                        .error("/customer", "A customer of the brand is expected.")
                        .response();
            case Answer.ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "Somebody else has just changed the vehicle. Read again.")
                        .response();
        };
    }

    private void warnOfCheckDigit(String vin) {
        if (!Vin.hasCheckDigit(vin)) {
            warnings.add("/vin", "The check digit (ninth character) does not fit; not every market uses it.");
        }
    }

    private static Versioned<KnownVehicle> versioned(Answer.Kept kept) {
        return new Versioned<>(kept.vehicle(), kept.version());
    }

    private static Response.ResponseBuilder created(KnownVehicle vehicle) {
        return Response.created(URI.create("/v1/vehicles/%s".formatted(vehicle.vin())));
    }

    private Response answer(Response.ResponseBuilder response, Versioned<KnownVehicle> found) {
        return response.tag(Versions.tag(found.version()))
                .entity(VehicleJson.of(found, warnings.all()))
                .build();
    }
}
