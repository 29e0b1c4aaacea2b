package onward.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A request's body that is looked at when the resource asks for it, so that a resource which addresses an existing
/// thing can answer 404 before 400 or 422:
///
/// ```java
/// @POST @Path("{id}/cancel")
/// Response cancel(IncidentId id, Body<CancellationJson> body) {
///     if (!incidents.has(id)) return notFound(id);
///     var reason = body.get().reason();
/// ```
///
/// A resource that addresses nothing yet takes the plain record instead, and never sees a bad one.
public final class Body<T> {
    private final Supplier<T> reading;
    private final boolean isThere;
    private @Nullable T read;

    /// A body that was sent; for the body reader and for tests.
    public Body(Supplier<T> reading) {
        this(reading, true);
    }

    /// For the body reader: nothing may have been sent.
    public Body(Supplier<T> reading, boolean isThere) {
        this.reading = reading;
        this.isThere = isThere;
    }

    /// Reads and checks the body, once.
    ///
    /// @throws ProblemException 400 when it is malformed, 422 when it is invalid
    public T get() {
        if (read == null) {
            read = reading.get();
        }
        return read;
    }

    /// Reads and checks the body; the other when nothing was sent.
    ///
    /// @throws ProblemException 400 when it is malformed, 422 when it is invalid
    public T orElse(T other) {
        return isThere ? get() : other;
    }
}
