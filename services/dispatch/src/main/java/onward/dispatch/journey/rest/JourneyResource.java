package onward.dispatch.journey.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.dispatch.journey.ChooseOption;
import onward.dispatch.journey.LookUpJourney;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.web.Body;
import onward.web.Caller;
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

/// What could be done about an incident, and what is.
@Path("v1/incidents/{id}")
@Tag(name = "Journey plans")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE})
class JourneyResource {
    private final LookUpJourney lookUpJourney;
    private final ChooseOption chooseOption;
    private final Caller caller;
    private final Warnings warnings;

    JourneyResource(LookUpJourney lookUpJourney, ChooseOption chooseOption, Caller caller, Warnings warnings) {
        this.lookUpJourney = lookUpJourney;
        this.chooseOption = chooseOption;
        this.caller = caller;
        this.warnings = warnings;
    }

    @GET
    @Path("options")
    @Operation(
            operationId = "options",
            summary = "What could be done about an incident now, best first",
            description =
                    "With legs, links, cost, confidence, reasons, and why other options are left out. Responders of its own jobs count as free.")
    @APIResponse(
            responseCode = "200",
            description = "The options, best first, and those that can't be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OptionsJson.class)))
    public Response options(@PathParam("id") IncidentId id) {
        requireVisible(id);
        return lookUpJourney
                .options(id)
                .map(proposal ->
                        Response.ok(OptionsJson.of(proposal, warnings.all())).build())
                .orElseGet(() -> unknown(id).response());
    }

    @GET
    @Path("plan")
    @Operation(operationId = "plan", summary = "What is done about an incident: both itineraries and its promises")
    @APIResponse(
            responseCode = "200",
            description = "The journey plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanJson.class)))
    public Response plan(@PathParam("id") IncidentId id) {
        requireVisible(id);
        return lookUpJourney
                .journey(id)
                .map(journey -> Response.ok(PlanJson.of(journey))
                        .tag(Versions.tag(journey.plan().version()))
                        .build())
                .orElseGet(() -> unknown(id).response());
    }

    @PUT
    @Path("plan")
    @Operation(
            operationId = "choosePlan",
            summary = "Chooses an option, with a reason",
            description =
                    "Jobs that go on under it stay or are amended, others are cancelled. If-Match is required once a plan was chosen.")
    @APIResponse(
            responseCode = "200",
            description = "The journey plan as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanJson.class)))
    public Response choose(
            @PathParam("id") IncidentId id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<ChoiceJson> body) {
        requireVisible(id);
        var told = body.get();
        var seen = seen(id, ifMatch);
        return switch (chooseOption.choose(id, told.option(), told.reason(), seen, caller.by())) {
            case ChooseOption.Answer.Chosen done -> plan(id);
            case ChooseOption.Answer.NotPossible not ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "%s can't be done now: %s".formatted(told.option(), not.reason()))
                        .allowed(not.possible())
                        .response();
            case ChooseOption.Answer.ChangedMeanwhile meanwhile ->
                Problem.of(ProblemType.VERSION_CONFLICT, "The plan was changed meanwhile; read it again.")
                        .response();
            case ChooseOption.Answer.Over over ->
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "Help is no longer wanted for this incident.")
                        .allowed(List.of())
                        .response();
            case ChooseOption.Answer.Unknown unknown -> unknown(id).response();
        };
    }

    /// The version of the chosen plan, once the caller has shown that they have seen it.
    private @Nullable Long seen(IncidentId id, @Nullable String ifMatch) {
        var journey = lookUpJourney.journey(id).orElseThrow(() -> unknown(id).exception());
        if (!(journey.plan().plan() instanceof JourneyPlan.Chosen)) {
            return null;
        }
        Versions.requireMatch(ifMatch, journey.plan().version());
        return journey.plan().version();
    }

    /// Other brands' incidents are not there for the caller.
    private void requireVisible(IncidentId id) {
        var incident = lookUpJourney.incident(id);
        if (incident.isEmpty() || !caller.seesBrand(incident.get().facts().brand())) {
            throw unknown(id).exception();
        }
    }

    private static Problem unknown(IncidentId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no incident %s.".formatted(id));
    }
}
