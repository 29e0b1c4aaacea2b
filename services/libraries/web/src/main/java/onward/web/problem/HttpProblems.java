package onward.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import onward.web.Problem;
import onward.web.ProblemType;

/// The problems that HTTP itself knows: no such path, method or format.
final class HttpProblems {
    private HttpProblems() {}

    /// The same answer with words, and with the challenge that it had.
    static Response of(Response bare) {
        var answer = Response.fromResponse(problem(bare).response());
        var challenge = bare.getHeaderString(HttpHeaders.WWW_AUTHENTICATE);
        if (challenge != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        return answer.build();
    }

    /// The path is there, and takes these methods only.
    static Response notAllowed(Collection<String> allowed) {
        var methods = String.join(", ", allowed);
        var problem = Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This path takes %s.".formatted(methods))
                .allowed(allowed);
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.ALLOW, methods)
                .build();
    }

    private static Problem problem(Response bare) {
        return switch (bare.getStatus()) {
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED, "Send a valid token as `Authorization: Bearer …`.");
            case 403 -> Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this.");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept another format, usually application/json.");
            case 413 -> Problem.of(ProblemType.TOO_LARGE, "The request is larger than is taken here.");
            case 415 ->
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Send the body in a format that this path takes, usually as Content-Type: application/json.");
            default ->
                Problem.of(ProblemType.INVALID, "The request can't be understood.")
                        .status(bare.getStatus());
        };
    }
}
