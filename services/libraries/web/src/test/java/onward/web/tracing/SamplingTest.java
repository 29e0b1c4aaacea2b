package onward.web.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {
    private static final String COLLECTOR = "http://collector:4318";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_trace_that_begins_here_is_recorded_when_somebody_collects_it() {
        assertThat(decision(Context.root(), COLLECTOR)).isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
        assertThat(decision(Context.root(), " ")).isEqualTo(SamplingDecision.DROP);
        assertThat(decision(Context.root(), null)).isEqualTo(SamplingDecision.DROP);
    }

    @ParameterizedTest
    @ValueSource(strings = {COLLECTOR, " "})
    void who_began_it_decides_for_all(String collector) {
        assertThat(decision(begunElsewhere(TraceFlags.getSampled()), collector))
                .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
        assertThat(decision(begunElsewhere(TraceFlags.getDefault()), collector)).isEqualTo(SamplingDecision.DROP);
    }

    private static Context begunElsewhere(TraceFlags flags) {
        var caller = SpanContext.createFromRemoteParent(TRACE, "00f067aa0ba902b7", flags, TraceState.getDefault());
        return Context.root().with(Span.wrap(caller));
    }

    private static SamplingDecision decision(Context parent, @Nullable String collector) {
        return Sampling.sampler(Optional.ofNullable(collector))
                .shouldSample(parent, TRACE, "POST /v1/incidents", SpanKind.SERVER, Attributes.empty(), List.of())
                .getDecision();
    }
}
