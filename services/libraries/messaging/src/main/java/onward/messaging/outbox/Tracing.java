package onward.messaging.outbox;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/// The trace of the running request in the form that travels with an event (W3C Trace Context).
final class Tracing {
    private Tracing() {}

    static @Nullable String current() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                context.getTraceId(),
                                context.getSpanId(),
                                context.getTraceFlags().asHex())
                : null;
    }
}
