package onward.dispatch.offer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.dispatch.job.TryContact;
import onward.dispatch.offer.AssignJob;
import onward.dispatch.offer.ConfirmEta;
import onward.dispatch.offer.ReleaseJob;
import onward.web.Body;
import onward.web.Caller;
import onward.web.Idempotent;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What agents and supervisors do about a job by hand.
@Path("v1/jobs/{id}")
@Tag(name = "Jobs")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The job as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobJson.class)))
@Idempotent
class OverrideResource {
    private static final List<JobState> ASSIGNABLE = List.of(JobState.PENDING, JobState.OFFERED, JobState.UNFILLED);

    private final AssignJob assignJob;
    private final ReleaseJob releaseJob;
    private final ConfirmEta confirmEta;
    private final TryContact tryContact;
    private final JobAnswers answers;
    private final Caller caller;

    OverrideResource(
            AssignJob assignJob,
            ReleaseJob releaseJob,
            ConfirmEta confirmEta,
            TryContact tryContact,
            JobAnswers answers,
            Caller caller) {
        this.assignJob = assignJob;
        this.releaseJob = releaseJob;
        this.confirmEta = confirmEta;
        this.tryContact = tryContact;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("assign")
    @Operation(operationId = "assignJob", summary = "Gives a job to a responder by hand, whatever is recommended")
    public Response assign(@PathParam("id") JobId id, Body<AssignmentJson> body) {
        answers.requireKnown(id);
        var told = body.get();
        return switch (assignJob.assign(id, told.responder(), told.reason(), caller.by())) {
            case AssignJob.Answer.Assigned done -> answers.job(id);
            case AssignJob.Answer.Illegal illegal ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "The job is %s; it can be assigned while it is one of %s."
                                        .formatted(illegal.from(), ASSIGNABLE))
                        .allowed(List.of())
                        .response();
            case AssignJob.Answer.UnknownResponder unknown ->
                Problem.of(ProblemType.INVALID, "The job can't be assigned like this.")
                        .error("/responder", "There is no responder %s.".formatted(unknown.id()))
                        .response();
            case AssignJob.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    @POST
    @Path("release")
    @Operation(operationId = "releaseJob", summary = "Takes a job from its responder; a successor is offered to others")
    public Response release(@PathParam("id") JobId id, Body<ReasonJson> body) {
        answers.requireKnown(id);
        return switch (releaseJob.release(id, body.get().reason(), caller.by())) {
            case ReleaseJob.Answer.Released done -> answers.job(id);
            case ReleaseJob.Answer.Illegal illegal -> JobAnswers.illegal(illegal.from(), List.of());
            case ReleaseJob.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    @POST
    @Path("eta-confirmation")
    @Operation(
            operationId = "confirmEta",
            summary = "An agent agrees to a late ETA, or refuses it and the job goes to another")
    public Response confirmEta(@PathParam("id") JobId id, Body<ConfirmationJson> body) {
        answers.requireKnown(id);
        var told = body.get();
        return switch (confirmEta.confirm(id, told.accepted(), told.reason(), caller.by())) {
            case ConfirmEta.Answer.Confirmed done -> answers.job(id);
            case ConfirmEta.Answer.Refused done -> answers.job(id);
            case ConfirmEta.Answer.Illegal illegal -> JobAnswers.illegal(illegal.from(), List.of());
            case ConfirmEta.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    @POST
    @Path("contact-attempt")
    @Operation(
            operationId = "contactAttempt",
            summary = "An agent has tried to reach the customer; the crew may report GOA from then on")
    public Response contactAttempt(@PathParam("id") JobId id, Body<ContactAttemptJson> body) {
        answers.requireKnown(id);
        var told = body.get();
        return switch (tryContact.tried(id, told.reached(), told.channel(), caller.by())) {
            case TryContact.Answer.Noted done -> answers.job(id);
            case TryContact.Answer.Illegal illegal -> JobAnswers.illegal(illegal.from(), List.of());
            case TryContact.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    @Schema(examples = "{\"accepted\":true,\"reason\":\"the family can wait\"}")
    record ConfirmationJson(
            @NotNull Boolean accepted,
            @Size(max = 2000) @Nullable String reason) {}

    @Schema(examples = "{\"reached\":false,\"channel\":\"phone\"}")
    record ContactAttemptJson(
            @NotNull Boolean reached,
            @NotBlank @Size(max = 100) String channel) {}
}
