package onward.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import onward.web.Problem;

/// Writes a problem as the answer to the request at hand.
@ApplicationScoped
public class ProblemJson {
    private final ObjectMapper mapper;
    private final UriInfo uri;

    ProblemJson(ObjectMapper mapper, UriInfo uri) {
        this.mapper = mapper;
        this.uri = uri;
    }

    public byte[] bytes(Problem problem) {
        var members = problem.members(uri.getRequestUri().getRawPath(), TraceIds.current());
        try {
            return mapper.writeValueAsBytes(members);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException("A problem has a member that can't be written as JSON.", unwritable);
        }
    }
}
