package onward.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Listens to a topic as others' systems do, and notes when the first event about each incident could be read.
final class FirstHeard implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Pattern INCIDENT = Pattern.compile("\"incidentId\":\"([0-9a-f-]{36})\"");

    private final Map<String, Long> readAt = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread = Thread.ofPlatform().daemon().name("listener").unstarted(this::listen);
    private final byte[] type;
    private volatile boolean stopping;

    FirstHeard(String kafka, String topic, String type) {
        this.type = type.getBytes(UTF_8);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    /// When each incident was first heard of, by [System#nanoTime].
    Map<String, Long> readAt() {
        return readAt;
    }

    private void listen() {
        while (!stopping) {
            var polled = consumer.poll(POLL);
            long now = System.nanoTime();
            for (var record : polled) {
                var about = INCIDENT.matcher(record.value());
                if (Arrays.equals(type, record.headers().lastHeader("ce_type").value()) && about.find()) {
                    readAt.putIfAbsent(about.group(1), now);
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
