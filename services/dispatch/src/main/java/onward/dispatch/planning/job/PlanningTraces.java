package onward.dispatch.planning.job;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// Shows planning in the trace of what unsettled the areas first; planning that only time calls for has no trace.
@ApplicationScoped
class PlanningTraces {
    private final Tracer tracer;
    private final AtomicReference<SpanContext> first = new AtomicReference<>(SpanContext.getInvalid());

    PlanningTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /// The same change, which says later on what is running now: by then the running span has ended.
    Runnable remember(Runnable change) {
        var cause = Span.current().getSpanContext();
        return () -> {
            first.updateAndGet(known -> known.isValid() ? known : cause);
            change.run();
        };
    }

    boolean within(BooleanSupplier planning) {
        var cause = first.getAndSet(SpanContext.getInvalid());
        if (!cause.isValid()) {
            return planning.getAsBoolean();
        }
        var span = tracer.spanBuilder("plan areas")
                .setParent(Context.root().with(Span.wrap(cause)))
                .startSpan();
        try (var scope = span.makeCurrent()) {
            return planning.getAsBoolean();
        } finally {
            span.end();
        }
    }
}
