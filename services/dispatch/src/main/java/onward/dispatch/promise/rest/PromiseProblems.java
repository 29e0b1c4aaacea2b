package onward.dispatch.promise.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.web.Problem;
import onward.web.ProblemType;

/// Why something can't be promised, in words that say what to do.
final class PromiseProblems {
    private static final String AWAITED = "it can be renewed or kept only while the customer waits for it";

    private PromiseProblems() {}

    static Response thereAlready(PromiseKind kind, PromiseId promise) {
        return Problem.of(
                        ProblemType.DUPLICATE,
                        "The customer waits for a %s already; renew promise %s instead.".formatted(kind, promise))
                .with("promiseId", promise)
                .response();
    }

    static Response past(Instant now) {
        return Problem.of(ProblemType.INVALID, "Nothing can be promised for a time that has passed.")
                .error("/dueAt", "A time after %s is expected.".formatted(now))
                .response();
    }

    static Response over() {
        return illegal("Help is no longer wanted for this incident.");
    }

    static Response lapsed(Instant dueAt) {
        return illegal("The promise lapsed at %s and is broken; make a new one.".formatted(dueAt));
    }

    static Response settled(PromiseState state) {
        return illegal("The promise is %s; %s.".formatted(state, AWAITED));
    }

    static Response calledOff(String reason) {
        return illegal("The promise was called off (%s); %s.".formatted(reason, AWAITED));
    }

    static Response keptByItsJob(JobId job) {
        return illegal("Job %s keeps this promise when it gets there; nobody else can say so.".formatted(job));
    }

    static Problem unknown(IncidentId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no incident %s.".formatted(id));
    }

    static Problem unknown(PromiseId id) {
        return Problem.of(ProblemType.NOT_FOUND, "The incident has no promise %s.".formatted(id));
    }

    private static Response illegal(String detail) {
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, detail)
                .allowed(List.of())
                .response();
    }
}
