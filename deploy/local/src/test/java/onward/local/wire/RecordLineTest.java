package onward.local.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordLineTest {
    @Test
    void a_record_is_one_compact_line() {
        var record = record("{ \"eta\" : 1.10 }");
        record.headers().add("ce_type", "onward.field.accepted.v1".getBytes(StandardCharsets.UTF_8));

        assertThat(RecordLine.of(record))
                .isEqualTo("{\"topic\":\"onward.orders\",\"partition\":2,\"offset\":7,\"key\":\"heli-1\","
                        + "\"headers\":{\"ce_type\":\"onward.field.accepted.v1\"},\"data\":{\"eta\":1.10}}");
    }

    @Test
    void data_that_is_not_json_is_printed_as_text() {
        assertThat(RecordLine.of(record("{\"half\":"))).endsWith("\"data\":\"{\\\"half\\\":\"}");
    }

    private static ConsumerRecord<byte[], byte[]> record(String value) {
        return new ConsumerRecord<>(
                "onward.orders",
                2,
                7,
                "heli-1".getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8));
    }
}
