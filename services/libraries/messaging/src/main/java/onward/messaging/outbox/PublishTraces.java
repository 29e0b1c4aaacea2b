package onward.messaging.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.messaging.TraceParent;

/// Shows the way of an event through the outbox in its trace: from its announcement to Kafka's acknowledgement. Whoever
/// handles it goes on from there.
@ApplicationScoped
class PublishTraces {
    private final Tracer tracer;

    PublishTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    Carried begin(List<OutboxRow> batch) {
        var spans = new HashMap<Long, Span>();
        var rows = batch.stream()
                .map(row -> row.traceparent() == null ? row : traced(row, spans))
                .toList();
        return new Carried(rows, spans);
    }

    private OutboxRow traced(OutboxRow row, Map<Long, Span> spans) {
        var span = tracer.spanBuilder("publish " + row.type())
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(TraceParent.asContext(row.traceparent()))
                .setStartTimestamp(row.occurredAt())
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", row.topic())
                .startSpan();
        spans.put(row.id(), span);
        return row.in(TraceParent.of(span.getSpanContext()));
    }
}
