package onward.dispatch.offer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.dispatch.offer.LookUpJobs;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Versions;

/// What doors answer about jobs.
@ApplicationScoped
class JobAnswers {
    private final LookUpJobs jobs;

    JobAnswers(LookUpJobs jobs) {
        this.jobs = jobs;
    }

    /// The job as it stands now.
    Response job(JobId id) {
        return jobs.find(id)
                .map(found -> Response.ok(JobJson.of(found))
                        .tag(Versions.tag(found.entry().version()))
                        .build())
                .orElseGet(() -> unknown(id).response());
    }

    /// Leaves the door when there is no such job.
    void requireKnown(JobId id) {
        if (jobs.find(id).isEmpty()) {
            throw unknown(id).exception();
        }
    }

    Problem unknown(JobId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no job %s.".formatted(id));
    }

    /// Nothing of the kind can be done while a job is at `from`; these states could be next.
    static Response illegal(JobState from, Collection<JobState> allowed) {
        return Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "The job is %s; %s."
                                .formatted(
                                        from, allowed.isEmpty() ? "that is final for this" : "allowed are " + allowed))
                .allowed(allowed)
                .response();
    }

    /// Nobody is expected at a time that has passed.
    static Response past(Instant now) {
        return Problem.of(ProblemType.INVALID, "Nobody can be expected at a time that has passed.")
                .error("/eta", "A time after %s is expected.".formatted(now))
                .response();
    }

    static Problem notYours(JobId id) {
        return Problem.of(ProblemType.FORBIDDEN, "Job %s is another responder's.".formatted(id));
    }
}
