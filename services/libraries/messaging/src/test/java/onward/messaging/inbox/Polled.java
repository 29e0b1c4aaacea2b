package onward.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// A poll of one partition, whose offsets begin at zero.
final class Polled {
    static final TopicPartition PARTITION = new TopicPartition("onward.incidents", 0);

    private Polled() {}

    static List<Strand> strands(@Nullable String... keys) {
        var records = IntStream.range(0, keys.length)
                .mapToObj(offset -> record(offset, keys[offset]))
                .toList();
        return Strand.of(new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()));
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, @Nullable String key) {
        var bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, bytes, new byte[0]);
    }
}
