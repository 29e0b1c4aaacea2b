package onward.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import onward.web.Problem;
import onward.web.ProblemException;
import onward.web.ProblemType;
import onward.web.body.Pointers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever leaves a door by an exception into a problem. What nobody expected is logged, and told without its
/// particulars.
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return exception.problem().response();
    }

    @ServerExceptionMapper
    Response answer(WebApplicationException exception) {
        var response = exception.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (response.getStatus() >= 500) {
            return unexpected(exception);
        }
        return HttpProblems.of(response);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException exception) {
        var problem = Problem.of(ProblemType.UNAUTHENTICATED, "Send a valid token as `Authorization: Bearer …`.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return Problem.of(ProblemType.FORBIDDEN, "Your role does not allow this.")
                .response();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        var problem = Problem.of(ProblemType.INVALID, "The request has values that can't be accepted.");
        var violations = exception.getConstraintViolations().stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .toList();
        for (var violation : violations) {
            problem = problem.error(Pointers.of(violation.getPropertyPath()), sentence(violation));
        }
        return problem.response();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        return Pointers.of(violation.getPropertyPath()).isEmpty()
                ? "%s: %s".formatted(lastName(violation.getPropertyPath()), violation.getMessage())
                : violation.getMessage();
    }

    private static String lastName(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName();
        }
        return name;
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        var traceId = TraceIds.current();
        LOG.errorf(exception, "A request failed unexpectedly. traceId=%s", traceId);
        return Problem.of(ProblemType.UNEXPECTED, "Something went wrong here. Tell operations the traceId.")
                .with("traceId", traceId)
                .response();
    }
}
