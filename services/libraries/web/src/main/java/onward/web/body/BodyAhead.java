package onward.web.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/// Gathers short JSON bodies where they arrive, so that no thread has to wait for them and be woken for each part. All
/// others are read by whoever takes them.
@ApplicationScoped
class BodyAhead {
    private static final String GATHERED = BodyAhead.class.getName();
    private static final int EARLY = 100;

    void register(@Observes Filters filters) {
        filters.register(BodyAhead::gather, EARLY);
    }

    private static void gather(RoutingContext exchange) {
        var request = exchange.request();
        if (!isShortJson(request)) {
            exchange.next();
            return;
        }
        request.body()
                .onSuccess(body -> {
                    exchange.put(GATHERED, body.getBytes());
                    exchange.next();
                })
                .onFailure(exchange::fail);
        request.resume();
    }

    /// The bytes that were gathered; null when the body is still to be read.
    static byte @Nullable [] of(ServerRequestContext context) {
        return context instanceof ResteasyReactiveRequestContext request
                ? request.unwrap(RoutingContext.class).get(GATHERED)
                : null;
    }

    private static boolean isShortJson(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.version() != HttpVersion.HTTP_2 // whose requests can't be paused once they were read
                && type != null
                && length != null
                && request.getHeader(HttpHeaders.EXPECT) == null
                && type.toLowerCase(Locale.ROOT).contains("json")
                && isShort(length);
    }

    private static boolean isShort(String length) {
        try {
            return Long.parseLong(length.strip()) <= BodyReader.MOST_BYTES;
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}
