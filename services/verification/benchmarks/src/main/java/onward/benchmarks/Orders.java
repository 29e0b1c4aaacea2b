package onward.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the offers on `onward.orders` as a fleet's system does, notes when the first of each incident could be
/// read, and hands each on.
final class Orders implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Long> readAt = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Consumer<Offered> crews;
    private final Thread thread = Thread.ofPlatform().daemon().name("orders").unstarted(this::listen);
    private volatile boolean stopping;

    Orders(String kafka, Consumer<Offered> crews) {
        this.crews = crews;
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

    /// When the first offer of each incident could be read, by [System#nanoTime].
    Map<String, Long> readAt() {
        return readAt;
    }

    private void listen() {
        while (!stopping) {
            var polled = consumer.poll(POLL);
            long now = System.nanoTime();
            for (var record : polled) {
                if (isOffer(record)) {
                    var offered = Offered.of(record);
                    readAt.putIfAbsent(offered.incident(), now);
                    crews.accept(offered);
                }
            }
        }
        consumer.close();
    }

    private static boolean isOffer(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_type").value(), UTF_8).equals("onward.order.offered.v1");
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join(POLL.multipliedBy(10));
    }

    /// A job that is put to a responder.
    record Offered(String incident, String job, String offer, String responder) {
        static Offered of(ConsumerRecord<String, String> record) {
            try {
                var order = JSON.readTree(record.value());
                return new Offered(
                        order.path("incidentId").asText(),
                        order.path("jobId").asText(),
                        order.path("offerId").asText(),
                        record.key());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
