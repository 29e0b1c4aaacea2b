package onward.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import onward.messaging.TraceParent;

/// Carries the trace of the announcing service on into the handling of its event, and times that.
@ApplicationScoped
class HandlingTraces {
    private final Tracer tracer;
    private final MeterRegistry registry;

    HandlingTraces(Tracer tracer, MeterRegistry registry) {
        this.tracer = tracer;
        this.registry = registry;
    }

    <T> T within(IncomingRecord record, Callable<T> handling) throws Exception {
        var span = tracer.spanBuilder("handle " + record.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(TraceParent.asContext(record.traceparent()))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", record.topic())
                .startSpan();
        var started = Timer.start(registry);
        try (var scope = span.makeCurrent();
                var logged = LogTrace.of(span.getSpanContext())) {
            return handling.call();
        } finally {
            started.stop(registry.timer("onward.events.handling", "topic", record.topic(), "type", record.type()));
            span.end();
        }
    }
}
