package onward.dispatch.offer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.job.ChangeEta;
import onward.dispatch.job.ReportProgress;
import onward.dispatch.job.domain.ProgressReport;
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

/// How crews say how they get on.
@Path("v1/jobs/{id}")
@Tag(name = "Jobs")
@APIResponse(
        responseCode = "200",
        description = "The job as it stands now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobJson.class)))
@Idempotent
class JobProgressResource {
    private final ReportProgress reportProgress;
    private final ChangeEta changeEta;
    private final JobAnswers answers;
    private final Caller caller;

    JobProgressResource(ReportProgress reportProgress, ChangeEta changeEta, JobAnswers answers, Caller caller) {
        this.reportProgress = reportProgress;
        this.changeEta = changeEta;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("status")
    @RolesAllowed(Role.Names.CREW)
    @Operation(
            operationId = "reportProgress",
            summary = "How the crew gets on; `at` is the time on its device",
            description =
                    "A late report of something that the job has behind it is noted and moves nothing. `proof` has "
                            + "photo, odometer and signature where a vehicle is handed over, people and boarding code "
                            + "where people board (TRANSPORTING).")
    public Response status(@PathParam("id") JobId id, Body<StatusJson> body) {
        answers.requireKnown(id);
        var responder = caller.responder();
        if (responder == null) {
            throw JobAnswers.notYours(id).exception();
        }
        return switch (reportProgress.report(id, responder, report(id, body.get()))) {
            case ReportProgress.Answer.Progressed done -> answers.job(id);
            case ReportProgress.Answer.NotedLate late -> answers.job(id);
            case ReportProgress.Answer.Illegal illegal -> JobAnswers.illegal(illegal.from(), illegal.allowed());
            case ReportProgress.Answer.Busy busy ->
                Problem.of(
                                ProblemType.ILLEGAL_TRANSITION,
                                "Job %s is still under way; finish it first.".formatted(busy.with()))
                        .allowed(List.of(JobState.UNSUCCESSFUL))
                        .response();
            case ReportProgress.Answer.Doubted doubted ->
                Problem.of(ProblemType.INVALID, "Other people have boarded than those of the job.")
                        .error(doubted.doubt().pointer(), doubted.doubt().detail())
                        .response();
            case ReportProgress.Answer.NotYours not -> JobAnswers.notYours(id).response();
            case ReportProgress.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }

    private ProgressReport report(JobId id, StatusJson told) {
        var by = new By(caller.id(), told.at());
        return new ProgressReport(answers.stateNamed(id, told.state()), told.reason(), told.proof(), told.at(), by);
    }

    @POST
    @Path("eta")
    @RolesAllowed({Role.Names.CREW, Role.Names.AGENT, Role.Names.SUPERVISOR})
    @Operation(
            operationId = "changeEta",
            summary = "The responder will be there at another time; the customer is told anew")
    public Response eta(@PathParam("id") JobId id, Body<EtaJson> body) {
        answers.requireKnown(id);
        var reporter = caller.is(Role.CREW) ? caller.responder() : null;
        var told = body.get();
        return switch (changeEta.change(id, reporter, told.eta(), told.reason(), caller.by())) {
            case ChangeEta.Answer.Changed done -> answers.job(id);
            case ChangeEta.Answer.Illegal illegal -> JobAnswers.illegal(illegal.from(), List.of());
            case ChangeEta.Answer.Past past -> JobAnswers.past(past.now());
            case ChangeEta.Answer.NotYours not -> JobAnswers.notYours(id).response();
            case ChangeEta.Answer.Unknown unknown -> answers.unknown(id).response();
        };
    }
}
