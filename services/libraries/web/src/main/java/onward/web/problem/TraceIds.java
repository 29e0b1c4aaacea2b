package onward.web.problem;

import io.opentelemetry.api.trace.Span;
import java.util.concurrent.ThreadLocalRandom;

/// The name under which a request can be found in logs and traces.
final class TraceIds {
    private TraceIds() {}

    /// The current trace's id; outside of any trace one that is made up, of the same form.
    static String current() {
        var context = Span.current().getSpanContext();
        if (context.isValid()) {
            return context.getTraceId();
        }
        var random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
