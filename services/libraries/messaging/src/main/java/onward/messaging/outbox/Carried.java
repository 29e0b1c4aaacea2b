package onward.messaging.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Rows on their way, each in a span of its own if it belongs to a trace.
record Carried(List<OutboxRow> rows, Map<Long, Span> spans) {
    void end(Collection<Long> acknowledged) {
        var arrived = new HashSet<>(acknowledged);
        spans.forEach((row, span) -> {
            if (!arrived.contains(row)) {
                span.setStatus(StatusCode.ERROR, "not acknowledged; it is sent again");
            }
            span.end();
        });
    }
}
