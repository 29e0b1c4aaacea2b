package onward.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Listens to `onward.orders` as a fleet's system does, and notes when the first order of each incident could be read.
final class OrderListener implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String INCIDENT = "\"incidentId\":\"";
    private static final int UUID_LENGTH = 36;

    private final Map<String, Long> readAt = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread = Thread.ofPlatform().daemon().name("orders").unstarted(this::listen);
    private volatile boolean stopping;

    OrderListener(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor("onward.orders").stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    /// When the first order of each incident was read, by [System#nanoTime].
    Map<String, Long> readAt() {
        return readAt;
    }

    private void listen() {
        while (!stopping) {
            var polled = consumer.poll(POLL);
            long now = System.nanoTime();
            for (var record : polled) {
                int at = record.value().indexOf(INCIDENT);
                if (at >= 0) {
                    int start = at + INCIDENT.length();
                    readAt.putIfAbsent(record.value().substring(start, start + UUID_LENGTH), now);
                }
            }
        }
        consumer.close();
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join(POLL.multipliedBy(10));
    }
}
