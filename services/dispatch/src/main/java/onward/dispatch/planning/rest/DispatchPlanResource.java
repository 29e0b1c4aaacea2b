package onward.dispatch.planning.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import onward.dispatch.planning.LookUpDispatchPlan;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.Found;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.NotPlannedYet;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.UnknownArea;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How each control area is planned.
@Path("v1/areas/{id}/plan")
@Tag(name = "Areas")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.OPS})
class DispatchPlanResource {
    private final LookUpDispatchPlan lookUpDispatchPlan;

    DispatchPlanResource(LookUpDispatchPlan lookUpDispatchPlan) {
        this.lookUpDispatchPlan = lookUpDispatchPlan;
    }

    @GET
    @Operation(operationId = "dispatchPlan", summary = "The dispatch plan of an area: tours, cost, lower bound and gap")
    public DispatchPlanJson plan(@PathParam("id") String id) {
        return switch (lookUpDispatchPlan.of(id)) {
            case Found(var plan, var age) -> DispatchPlanJson.of(plan, age);
            case NotPlannedYet(var area) ->
                throw Problem.of(
                                ProblemType.NOT_FOUND,
                                "The area %s is being planned for the first time; ask again in a few seconds."
                                        .formatted(area))
                        .exception();
            case UnknownArea(var unknown) ->
                throw Problem.of(ProblemType.NOT_FOUND, "There is no area %s.".formatted(unknown))
                        .exception();
        };
    }
}
