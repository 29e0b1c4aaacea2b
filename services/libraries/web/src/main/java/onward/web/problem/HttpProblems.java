package onward.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.web.Problem;
import onward.web.ProblemType;

/// The problems that HTTP itself knows: no such path, method or format.
final class HttpProblems {
    private HttpProblems() {}

    /// The same answer with words, and with the headers that it had.
    static Response of(Response bare) {
        var answer = Response.fromResponse(problem(bare).response());
        for (var kept : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)) {
            if (bare.getHeaderString(kept) != null) {
                answer.header(kept, bare.getHeaderString(kept));
            }
        }
        return answer.build();
    }

    private static Problem problem(Response bare) {
        var allowed = bare.getHeaderString(HttpHeaders.ALLOW);
        return switch (bare.getStatus()) {
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED, "Send a valid token as `Authorization: Bearer …`.");
            case 403 -> Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this.");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path.");
            case 405 ->
                Problem.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This path takes %s.".formatted(allowed == null ? "other methods" : allowed));
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
