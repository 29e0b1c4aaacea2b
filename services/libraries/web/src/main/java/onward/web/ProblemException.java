package onward.web;

import jakarta.ws.rs.WebApplicationException;

/// A problem on its way out of a door.
public final class ProblemException extends WebApplicationException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), problem.response());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
