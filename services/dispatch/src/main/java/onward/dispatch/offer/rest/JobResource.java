package onward.dispatch.offer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.fleet.Discretion;
import onward.dispatch.job.domain.JobFilter;
import onward.dispatch.job.domain.JobSearch.After;
import onward.dispatch.offer.JobOnBoard;
import onward.dispatch.offer.LookUpJobs;
import onward.dispatch.offer.domain.Offer;
import onward.web.Caller;
import onward.web.Cursor;
import onward.web.Limit;
import onward.web.Page;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The board: jobs with their offers and decision records.
@Path("v1/jobs")
@Tag(name = "Jobs")
class JobResource {
    private final LookUpJobs jobs;
    private final LookUpAreas areas;
    private final Discretion discretion;
    private final JobAnswers answers;
    private final Caller caller;

    JobResource(LookUpJobs jobs, LookUpAreas areas, Discretion discretion, JobAnswers answers, Caller caller) {
        this.jobs = jobs;
        this.areas = areas;
        this.discretion = discretion;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS})
    @Operation(operationId = "listJobs", summary = "Jobs by incident, state, area and responder, newest first")
    public Page<JobJson> list(
            @QueryParam("incident") @Nullable IncidentId incident,
            @QueryParam("state") @Nullable JobState state,
            @QueryParam("area") @Nullable String area,
            @QueryParam("responder") @Nullable ResponderId responder,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer asked) {
        int limit = Limit.of(asked);
        areas.unknown(area).ifPresent(unknown -> {
            throw Problem.of(ProblemType.NOT_FOUND, unknown.words()).exception();
        });
        var filter = new JobFilter(incident, state, area, responder, cursor == null ? null : after(cursor), limit + 1);
        return Page.of(jobs.search(filter), limit, JobResource::cursor).map(JobJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.AGENT, Role.Names.SUPERVISOR, Role.Names.CARE, Role.Names.OPS, Role.Names.CREW})
    @Operation(operationId = "job", summary = "A job with its offers, decision records, and when it came to its states")
    @APIResponse(
            responseCode = "200",
            description = "The job as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobJson.class)))
    public Response one(@PathParam("id") JobId id) {
        answers.requireKnown(id);
        if (caller.is(Role.CREW) && !isTheirs(id)) {
            throw JobAnswers.notYours(id).exception();
        }
        return answers.job(id);
    }

    /// A crew sees jobs that were put to it, a partner's desk those that it has taken.
    private boolean isTheirs(JobId id) {
        return jobs.find(id).stream()
                .flatMap(found -> found.offers().stream())
                .filter(offer -> offer.terms().responder().equals(caller.responder()))
                .anyMatch(offer -> offer instanceof Offer.Accepted
                        || !discretion.isOwedTo(offer.terms().responder()));
    }

    private static String cursor(JobOnBoard last) {
        return Cursor.of(
                last.entry().createdAt().toString(), last.entry().job().id().toString());
    }

    private static After after(String cursor) {
        var parts = Cursor.parts(cursor, 2);
        return new After(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
    }
}
