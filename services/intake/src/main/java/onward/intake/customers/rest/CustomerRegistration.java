package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import onward.contracts.id.CustomerId;
import onward.intake.customers.FindCustomer;
import onward.intake.customers.RegisterCustomer;
import onward.intake.customers.RegisterCustomer.Answer;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Versioned;
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

/// The door by which customers become known.
@Path("/v1/customers/{id}")
@Tag(name = "Customers")
class CustomerRegistration {
    private static final String MARIE = """
            {"brand":"lexus","name":"Marie Dubois","phone":"06 12 34 56 78","country":"FR","language":"fr",
             "cover":{"scope":"FULL","from":"2026-01-01","until":"2028-12-31"}}""";

    private final RegisterCustomer registerCustomer;
    private final FindCustomer findCustomer;
    private final CustomerBrand brands;
    private final Caller caller;
    private final Warnings warnings;

    CustomerRegistration(
            RegisterCustomer registerCustomer,
            FindCustomer findCustomer,
            CustomerBrand brands,
            Caller caller,
            Warnings warnings) {
        this.registerCustomer = registerCustomer;
        this.findCustomer = findCustomer;
        this.brands = brands;
        this.caller = caller;
        this.warnings = warnings;
    }

    @PUT
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(
            operationId = "putCustomer",
            summary = "Registers a customer, or changes one",
            description = "Over an existing customer, `If-Match` with their `ETag` is required.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CustomerJson.class),
                            examples = @ExampleObject(name = "Marie Dubois", value = MARIE)))
    @APIResponse(
            responseCode = "201",
            description = "The customer is new",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The customer is changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerJson.class)))
    public Response put(
            CustomerId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Body<CustomerJson> body) {
        var known = findCustomer.find(id);
        known.ifPresent(customer -> brands.requireVisible(customer.value().brand()));
        var told = body.get();
        var customer = told.customer(id, brands.require(told.brand()));
        known.ifPresent(versioned -> Versions.requireMatch(ifMatch, versioned.version()));
        return switch (registerCustomer.register(
                customer, known.map(Versioned::version).orElse(0L), caller.by())) {
            case Answer.Registered registered ->
                answer(Response.created(URI.create("/v1/customers/%s".formatted(id))), new Versioned<>(customer, 1));
            case Answer.Changed changed -> answer(Response.ok(), new Versioned<>(customer, changed.version()));
            case Answer.MergedAway merged -> MergedAway.problem(merged.into());
            case Answer.ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "Somebody else has just changed the customer. Read again.")
                        .response();
        };
    }

    private Response answer(Response.ResponseBuilder response, Versioned<Customer> found) {
        return response.tag(Versions.tag(found.version()))
                .entity(CustomerJson.of(found, warnings.all()))
                .build();
    }
}
