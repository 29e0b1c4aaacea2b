package onward.intake.customers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.intake.customers.FindCustomer;
import onward.intake.customers.MergeCustomers;
import onward.intake.customers.MergeCustomers.Answer;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import onward.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The door by which two records of one customer become one.
@Path("/v1/customers/{id}/merge")
@Tag(name = "Customers")
class CustomerMergeResource {
    private final MergeCustomers mergeCustomers;
    private final FindCustomer findCustomer;
    private final Caller caller;

    CustomerMergeResource(MergeCustomers mergeCustomers, FindCustomer findCustomer, Caller caller) {
        this.mergeCustomers = mergeCustomers;
        this.findCustomer = findCustomer;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
    @Operation(
            operationId = "mergeCustomer",
            summary = "Merges into another customer of the same brand: they are one",
            description =
                    "The record that stays gets the vehicles, and whatever it did not know itself. The other one is "
                            + "kept with its phone and its cover, and names the one that stays in `mergedInto`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CustomerMergeJson.class),
                            examples = @ExampleObject(name = "Two records", value = "{\"into\":\"marie-dubois\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The customer that stays",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerJson.class)))
    @APIResponse(responseCode = "409", description = "Merged into a third one before")
    public Response merge(CustomerId id, Body<CustomerMergeJson> body) {
        if (findCustomer
                .find(id)
                .filter(found -> caller.seesBrand(found.value().brand()))
                .isEmpty()) {
            return unknown(id);
        }
        var into = body.get().into();
        return into == null
                ? Problem.of(ProblemType.INVALID, "into is required.").response()
                : answer(mergeCustomers.merge(id, into, caller.by()));
    }

    private static Response answer(Answer answer) {
        return switch (answer) {
            case Answer.Merged merged ->
                Response.ok(CustomerJson.of(merged.customer(), List.of()))
                        .tag(Versions.tag(merged.customer().version()))
                        .build();
            case Answer.MergedBefore before -> MergedAway.problem(before.into());
            case Answer.NoTarget no ->
                Problem.of(ProblemType.INVALID, no.reason())
                        .error("/into", no.reason())
                        .response();
            case Answer.Unknown unknown -> unknown(unknown.id());
        };
    }

    private static Response unknown(CustomerId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no customer %s.".formatted(id))
                .response();
    }
}
