package onward.web.problem;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import onward.web.Problem;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Sends problems, whatever else the operation produces.
@Provider
@Produces(MediaType.WILDCARD)
public class ProblemWriter implements ServerMessageBodyWriter<Problem> {
    private final ProblemJson json;

    ProblemWriter(ProblemJson json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return type == Problem.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Problem.class;
    }

    @Override
    public void writeResponse(Problem problem, Type generic, ServerRequestContext context) {
        context.serverResponse().setResponseHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        context.serverResponse().end(json.bytes(problem));
    }

    @Override
    public void writeTo(
            Problem problem,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(json.bytes(problem));
    }
}
