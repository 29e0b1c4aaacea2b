package onward.dispatch.offer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.dispatch.job.CorrectJob;
import onward.dispatch.offer.FollowUpDecision;
import onward.dispatch.offer.FollowUpJob;
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

/// What agents decide and correct after a crew has told how it went.
@Path("v1/jobs/{id}")
@Tag(name = "Jobs")
@RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR})
@APIResponse(
        responseCode = "200",
        description = "The job as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobJson.class)))
@Idempotent
class AftermathResource {
    private final FollowUpJob followUpJob;
    private final CorrectJob correctJob;
    private final JobAnswers answers;
    private final Caller caller;

    AftermathResource(FollowUpJob followUpJob, CorrectJob correctJob, JobAnswers answers, Caller caller) {
        this.followUpJob = followUpJob;
        this.correctJob = correctJob;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("follow-up")
    @Operation(
            operationId = "followUpJob",
            summary = "After an UNSUCCESSFUL job: once more, another unit, or another destination",
            description = "The answer names the successor, which is offered at once.")
    public Response followUp(@PathParam("id") JobId id, Body<FollowUpJson> body) {
        answers.requireKnown(id);
        var told = body.get();
        if ((told.decision() == FollowUpDecision.NEW_DESTINATION) != (told.destination() != null)) {
            return Problem.of(ProblemType.INVALID, "The decision can't be carried out like this.")
                    .error("/destination", "A stop is expected with NEW_DESTINATION, and only with it.")
                    .response();
        }
        return switch (followUpJob.followUp(id, told.decision(), told.destination(), caller.by())) {
            case FollowUpJob.Answer.Followed done -> answers.job(id);
            case FollowUpJob.Answer.Decided decided ->
                illegal("Job %s follows it already.".formatted(decided.successor()));
            case FollowUpJob.Answer.GoesOnOtherwise otherwise ->
                illegal("The plan was made again: job %s does it instead.".formatted(otherwise.other()));
            case FollowUpJob.Answer.Illegal not -> illegal("The job is %s, not UNSUCCESSFUL.".formatted(not.from()));
            case FollowUpJob.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    @POST
    @Path("corrections")
    @Operation(
            operationId = "correctJob",
            summary = "It came to a state at another time than was told; the job itself stands where it stood")
    public Response correct(@PathParam("id") JobId id, Body<CorrectionJson> body) {
        answers.requireKnown(id);
        var told = body.get();
        return switch (correctJob.correct(id, told.state(), told.at(), told.reason(), caller.by())) {
            case CorrectJob.Answer.Corrected done -> answers.job(id);
            case CorrectJob.Answer.NeverCameTo never ->
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "The job never came to %s.".formatted(never.state()))
                        .allowed(never.cameTo())
                        .response();
            case CorrectJob.Answer.OutOfOrder wrong ->
                Problem.of(ProblemType.INVALID, "It can't have been at %s.".formatted(wrong.at()))
                        .error("/at", "A time between the states before and after it is expected, and not one to come.")
                        .response();
            case CorrectJob.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    private static Response illegal(String detail) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, detail)
                .allowed(List.of())
                .response();
    }

    @Schema(examples = "{\"state\":\"ON_SCENE\",\"at\":\"2026-12-20T12:31:00Z\",\"reason\":\"there was no signal\"}")
    record CorrectionJson(
            @NotNull JobState state,
            @NotNull Instant at,
            @NotBlank @Size(max = 2000) String reason) {}
}
