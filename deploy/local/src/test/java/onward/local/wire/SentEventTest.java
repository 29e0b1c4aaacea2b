package onward.local.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SentEventTest {
    private static final Clock AT_TEN = Clock.fixed(Instant.parse("2026-12-20T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void what_is_not_given_is_filled_in() throws Exception {
        var record = recordOf("{\"type\":\"onward.field.shift.v1\",\"data\":{\"on\":true}}");

        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "a-new-id")
                .containsEntry("ce_source", "/deploy/local/kafka")
                .containsEntry("ce_type", "onward.field.shift.v1")
                .containsEntry("ce_time", "2026-12-20T10:00:00Z")
                .containsEntry("ce_subject", "heli-1")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void what_is_given_stays() throws Exception {
        var record = recordOf(
                "{\"type\":\"t\",\"data\":{},\"id\":\"7\",\"source\":\"/crew\",\"time\":\"2026-01-01T00:00:00Z\"}");

        assertThat(headers(record))
                .containsEntry("ce_id", "7")
                .containsEntry("ce_source", "/crew")
                .containsEntry("ce_time", "2026-01-01T00:00:00Z");
    }

    @Test
    void data_is_sent_as_it_stands() throws Exception {
        var record = recordOf("{\"type\":\"t\",\"data\":{\"eta\":\"soon\"}}");

        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"eta\":\"soon\"}");
    }

    @Test
    void an_event_without_a_type_is_refused() {
        assertThatThrownBy(() -> recordOf("{\"data\":{}}"))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining("\"type\"");
    }

    @Test
    void an_event_without_data_is_refused() {
        assertThatThrownBy(() -> recordOf("{\"type\":\"t\"}"))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining("\"data\"");
    }

    @Test
    void a_number_is_no_event() {
        assertThatThrownBy(() -> recordOf("42")).isInstanceOf(BrokenLine.class).hasMessageContaining("object");
    }

    private static ProducerRecord<byte[], byte[]> recordOf(String json) throws Exception {
        return SentEvent.of(new ObjectMapper().readTree(json))
                .record("onward.field-reports", "heli-1", AT_TEN, () -> "a-new-id");
    }

    private static Map<String, String> headers(ProducerRecord<byte[], byte[]> record) {
        var found = new HashMap<String, String>();
        record.headers().forEach(header -> found.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return found;
    }
}
