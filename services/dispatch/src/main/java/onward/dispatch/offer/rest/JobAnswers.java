package onward.dispatch.offer.rest;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.Progress;
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
        if (!jobs.isKnown(id)) {
            throw unknown(id).exception();
        }
    }

    /// The state of this name. Leaves the door when there is none, with those that can be reported of the job.
    JobState stateNamed(JobId id, String name) {
        return Arrays.stream(JobState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> noState(id).exception());
    }

    private Problem noState(JobId id) {
        var job = jobs.find(id).orElseThrow().entry().job();
        var allowed = Progress.allowed(job);
        var expected = allowed.isEmpty()
                ? "nothing more can be reported."
                : "one of %s is expected.".formatted(words(allowed));
        return Problem.of(ProblemType.INVALID, "There is no such state of a job.")
                .error("/state", "The job is %s: %s".formatted(job.state(), expected))
                .allowed(allowed);
    }

    private static String words(List<JobState> states) {
        return states.stream().map(JobState::name).collect(joining(", "));
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
