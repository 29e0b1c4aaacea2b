package onward.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Carries the trace of the announcing service on into the handling of its event, and times that.
@ApplicationScoped
class HandlingTraces {
    private static final int PARTS = 4;

    private final Tracer tracer;
    private final MeterRegistry registry;

    HandlingTraces(Tracer tracer, MeterRegistry registry) {
        this.tracer = tracer;
        this.registry = registry;
    }

    <T> T within(IncomingRecord record, Callable<T> handling) throws Exception {
        var span = tracer.spanBuilder("handle " + record.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent(record.traceparent()))
                .setAttribute("messaging.destination.name", record.topic())
                .startSpan();
        var started = Timer.start(registry);
        try (var scope = span.makeCurrent()) {
            return handling.call();
        } finally {
            started.stop(registry.timer("onward.events.handling", "topic", record.topic(), "type", record.type()));
            span.end();
        }
    }

    /// W3C Trace Context: version, trace id, parent id, flags.
    private static Context parent(@Nullable String traceparent) {
        var parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        if (parts.length != PARTS) {
            return Context.root();
        }
        var flags = "01".equals(parts[3]) ? TraceFlags.getSampled() : TraceFlags.getDefault();
        var remote = SpanContext.createFromRemoteParent(parts[1], parts[2], flags, TraceState.getDefault());
        return Context.root().with(Span.wrap(remote));
    }
}
