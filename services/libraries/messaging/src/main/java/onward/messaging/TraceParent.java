package onward.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/// A trace in the form that travels with an event: version, trace id, parent id, flags (W3C Trace Context).
public final class TraceParent {
    private static final int PARTS = 4;

    private TraceParent() {}

    /// Of what is running; null outside of any trace.
    public static @Nullable String current() {
        return of(Span.current().getSpanContext());
    }

    public static @Nullable String of(SpanContext context) {
        return context.isValid()
                ? String.join(
                        "-",
                        "00",
                        context.getTraceId(),
                        context.getSpanId(),
                        context.getTraceFlags().asHex())
                : null;
    }

    /// The context in which a child of it begins; the root of a new trace when there is none, or it can't be read.
    public static Context asContext(@Nullable String traceparent) {
        var parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        if (parts.length != PARTS) {
            return Context.root();
        }
        var flags = "01".equals(parts[3]) ? TraceFlags.getSampled() : TraceFlags.getDefault();
        var remote = SpanContext.createFromRemoteParent(parts[1], parts[2], flags, TraceState.getDefault());
        return Context.root().with(Span.wrap(remote));
    }
}
