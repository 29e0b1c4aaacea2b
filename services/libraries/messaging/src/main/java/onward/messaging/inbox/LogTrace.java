package onward.messaging.inbox;

import io.opentelemetry.api.trace.SpanContext;
import org.jboss.logging.MDC;

/// Names the running trace in the lines that are logged, where no HTTP request does it.
final class LogTrace implements AutoCloseable {
    private static final String TRACE = "traceId";
    private static final String SPAN = "spanId";

    private LogTrace() {}

    static LogTrace of(SpanContext context) {
        MDC.put(TRACE, context.getTraceId());
        MDC.put(SPAN, context.getSpanId());
        return new LogTrace();
    }

    @Override
    public void close() {
        MDC.remove(TRACE);
        MDC.remove(SPAN);
    }
}
