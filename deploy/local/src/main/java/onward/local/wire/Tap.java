package onward.local.wire;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import onward.local.Trouble;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads one topic, without being a member of any consumer group.
public final class Tap implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private Tap(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /// @throws Trouble when there is no broker or no such topic
    public static Tap on(String bootstrap, String topic, boolean fromBeginning) {
        Broker.requireTopic(bootstrap, topic);
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position); // where it begins is settled now, not at the first poll
        return new Tap(consumer);
    }

    /// Prints records, flushing each at once, until there were `max` or the time is over; returns how many there were.
    public long print(PrintStream out, Optional<String> key, long max, Optional<Duration> atMost) {
        var deadline = atMost.map(time -> System.nanoTime() + time.toNanos());
        long printed = 0;
        while (printed < max && deadline.map(end -> System.nanoTime() < end).orElse(true)) {
            for (var record : consumer.poll(LOOK_AGAIN)) {
                if (printed < max && matches(record, key)) {
                    out.println(RecordLine.of(record));
                    out.flush();
                    printed++;
                }
            }
        }
        return printed;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static boolean matches(ConsumerRecord<byte[], byte[]> record, Optional<String> key) {
        return key.map(wanted -> wanted.equals(RecordLine.text(record.key()))).orElse(true);
    }
}
