package onward.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// An answer as it was first given.
record Kept(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        byte @Nullable [] body) {
    static Kept of(Response response, byte @Nullable [] body) {
        return new Kept(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.CONTENT_TYPE),
                body);
    }

    Response again() {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .entity(body)
                .build();
    }
}
