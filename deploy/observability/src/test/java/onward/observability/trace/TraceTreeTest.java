package onward.observability.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTreeTest {
    private static SeenSpan span(String trace, String id, String parent, String name, long millis) {
        return new SeenSpan(trace, id, parent, "onward-intake", name, millis * 1_000_000, (millis + 5) * 1_000_000);
    }

    @Test
    void spans_stand_under_the_one_that_caused_them() {
        var spans = List.of(
                span("t", "c", "b", "handle", 20),
                span("t", "a", "", "POST", 0),
                span("t", "b", "a", "publish", 10),
                span("other", "x", "", "GET", 1));

        var tree = TraceTree.beginningWith("POST", spans).orElseThrow();

        assertThat(tree.lines())
                .containsExactly(
                        "      0.0 ms      5.0 ms  onward-intake      POST",
                        "     10.0 ms      5.0 ms  onward-intake        publish",
                        "     20.0 ms      5.0 ms  onward-intake          handle");
    }

    @Test
    void a_span_whose_cause_did_not_come_is_not_lost() {
        var tree = TraceTree.beginningWith(
                        "POST", List.of(span("t", "a", "", "POST", 0), span("t", "z", "gone", "publish", 9)))
                .orElseThrow();

        assertThat(tree.lines()).hasSize(2);
    }

    @Test
    void what_a_service_exports_arrives() throws IOException, InterruptedException {
        try (var collector = Collector.open();
                var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(collector.endpoint() + "/v1/traces"))
                            .POST(BodyPublishers.ofByteArray(export().toByteArray()))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(collector.spans())
                    .containsExactly(new SeenSpan("0a0b", "0c", "", "onward-dispatch", "plan areas", 5, 9));
        }
    }

    private static ExportTraceServiceRequest export() {
        var name = KeyValue.newBuilder()
                .setKey("service.name")
                .setValue(AnyValue.newBuilder().setStringValue("onward-dispatch"));
        var span = Span.newBuilder()
                .setTraceId(ByteString.copyFrom(new byte[] {10, 11}))
                .setSpanId(ByteString.copyFrom(new byte[] {12}))
                .setName("plan areas")
                .setStartTimeUnixNano(5)
                .setEndTimeUnixNano(9);
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .setResource(Resource.newBuilder().addAttributes(name))
                        .addScopeSpans(ScopeSpans.newBuilder().addSpans(span)))
                .build();
    }
}
