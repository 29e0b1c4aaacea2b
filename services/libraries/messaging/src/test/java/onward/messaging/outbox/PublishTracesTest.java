package onward.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishTracesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Instant ANNOUNCED = Instant.parse("2026-11-26T10:00:00Z");

    private final Exported exported = new Exported();
    private final PublishTraces traces = new PublishTraces(SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exported))
            .build()
            .get("test"));

    @Test
    void the_way_through_the_outbox_is_a_span_and_whoever_handles_the_event_goes_on_from_it() {
        var carried = traces.begin(List.of(row(1, "00-%s-00f067aa0ba902b7-01".formatted(TRACE))));

        carried.end(List.of(1L));

        var span = exported.spans.getFirst();
        assertThat(span.getName()).isEqualTo("publish onward.incident.noted.v1");
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.getStartEpochNanos()).isEqualTo(ANNOUNCED.getEpochSecond() * 1_000_000_000);
        assertThat(carried.rows().getFirst().traceparent()).isEqualTo("00-%s-%s-01".formatted(TRACE, span.getSpanId()));
    }

    @Test
    void what_belongs_to_no_trace_goes_without() {
        var rows = List.of(row(1, null));

        var carried = traces.begin(rows);
        carried.end(List.of(1L));

        assertThat(carried.rows()).isEqualTo(rows);
        assertThat(exported.spans).isEmpty();
    }

    @Test
    void what_was_not_acknowledged_is_shown_as_failed() {
        var carried = traces.begin(List.of(row(1, "00-%s-00f067aa0ba902b7-01".formatted(TRACE))));

        carried.end(List.of());

        assertThat(exported.spans)
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.ERROR);
    }

    private static OutboxRow row(long id, @Nullable String traceparent) {
        var type = "onward.incident.noted.v1";
        return new OutboxRow(
                id, "onward.incidents", "key", UUID.randomUUID(), type, traceparent, ANNOUNCED, new byte[0]);
    }

    private static final class Exported implements SpanExporter {
        final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
