package onward.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import onward.web.Problem;
import onward.web.ProblemException;
import onward.web.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever leaves a door by an exception into a problem. What nobody expected is logged, and told without its
/// particulars.
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowedMethods;

    ProblemMappers(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return exception.problem().response();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException exception, UriInfo asked) {
        return HttpProblems.notAllowed(allowedMethods.at(asked.getPath()));
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
        return Violations.problem(exception).response();
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
