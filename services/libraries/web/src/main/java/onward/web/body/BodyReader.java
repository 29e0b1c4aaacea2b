package onward.web.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import onward.web.Body;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Reads the JSON bodies of all resources: at once, or later for those that take a [Body].
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements ServerMessageBodyReader<Object> {
    static final int MOST_BYTES = 256 * 1024;
    private static final Set<Class<?>> RAW = Set.of(String.class, byte[].class, InputStream.class, Reader.class);

    private final JsonBodies bodies;
    private final ReceivedBody received;

    BodyReader(JsonBodies bodies, ReceivedBody received) {
        this.bodies = bodies;
        this.received = received;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        var gathered = BodyAhead.of(context);
        return read(type, generic, gathered == null ? atMost(context.getInputStream()) : gathered);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return read(type, generic, atMost(stream));
    }

    private Object read(Class<?> type, Type generic, byte[] bytes) {
        received.keep(bytes);
        if (type == Body.class && generic instanceof ParameterizedType body) {
            return new Body<>(() -> bodies.read(bytes, body.getActualTypeArguments()[0]), bytes.length > 0);
        }
        return bodies.read(bytes, generic);
    }

    private static byte[] atMost(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            stream.transferTo(OutputStream.nullOutputStream());
            throw Problem.of(ProblemType.TOO_LARGE, "A body has at most 256 KiB.")
                    .exception();
        }
        return bytes;
    }
}
