package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
    private static final TopicPartition PARTITION = Polled.PARTITION;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final List<Long> tried = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final TopicReader reader = new TopicReader(
            consumer, List.of(PARTITION.topic()), this::deal, Duration.ofMillis(50), new Lanes("test", 1));

    @Test
    void what_fails_is_tried_again_before_anything_else_is_polled() {
        failures.set(2);
        consumer.schedulePollTask(this::assign);
        consumer.schedulePollTask(() -> assertThat(consumer.paused()).containsExactly(PARTITION));
        consumer.schedulePollTask(() -> {});
        consumer.schedulePollTask(reader::stop);

        reader.read();

        assertThat(tried).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void a_broker_that_fails_meanwhile_does_not_make_open_records_pass() {
        failures.set(1);
        consumer.schedulePollTask(this::assign);
        consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("not now")));
        consumer.schedulePollTask(() -> {
            assertThat(consumer.position(PARTITION)).isZero();
            add("a");
        });
        consumer.schedulePollTask(() -> {});
        consumer.schedulePollTask(reader::stop);

        reader.read();

        assertThat(tried).containsExactly(0L, 0L);
    }

    private void assign() {
        consumer.rebalance(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        add("a", "b");
    }

    private void add(String... keys) {
        for (int offset = 0; offset < keys.length; offset++) {
            consumer.addRecord(new ConsumerRecord<>(
                    PARTITION.topic(),
                    PARTITION.partition(),
                    offset,
                    keys[offset].getBytes(StandardCharsets.UTF_8),
                    new byte[0]));
        }
    }

    private void deal(List<IncomingRecord> run) {
        run.forEach(record -> tried.add(record.offset()));
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is away");
        }
    }
}
