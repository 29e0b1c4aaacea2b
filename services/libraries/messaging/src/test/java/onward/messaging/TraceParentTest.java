package onward.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    @Test
    void what_was_written_is_read_again() {
        var written = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        var read = Span.fromContext(TraceParent.asContext(written)).getSpanContext();

        assertThat(TraceParent.of(read)).isEqualTo(written);
        assertThat(read.isSampled()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-4bf9-00f0-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"})
    void anything_else_begins_a_new_trace(String unreadable) {
        assertThat(Span.fromContext(TraceParent.asContext(unreadable))
                        .getSpanContext()
                        .isValid())
                .isFalse();
    }

    @Test
    void outside_of_a_trace_there_is_none() {
        assertThat(TraceParent.current()).isNull();
    }
}
