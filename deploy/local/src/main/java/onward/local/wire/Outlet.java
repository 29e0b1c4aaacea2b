package onward.local.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import onward.local.Trouble;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Writes events to one topic, each acknowledged before the next.
public final class Outlet implements AutoCloseable {
    private static final Map<String, Object> SURE =
            Map.of("acks", "all", "linger.ms", 0, "delivery.timeout.ms", 15_000, "request.timeout.ms", 5_000);

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    private Outlet(KafkaProducer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    public static Outlet to(String bootstrap, String topic) {
        var settings = new HashMap<>(SURE);
        settings.put("bootstrap.servers", bootstrap);
        return new Outlet(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()), topic);
    }

    /// Sends an event with an id and a time of its own; returns the id.
    public String send(String key, String type, JsonNode data) {
        var id = UUID.randomUUID().toString();
        send(new SentEvent(type, data, Optional.of(id), Optional.empty(), Optional.empty()), key, id);
        return id;
    }

    /// @throws Trouble when the broker does not take it
    RecordMetadata send(SentEvent event, String key, String id) {
        try {
            return producer.send(event.record(topic, key, Clock.systemUTC(), () -> id))
                    .get();
        } catch (ExecutionException e) {
            throw new Trouble("The broker did not take the record: %s".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted before the broker had taken the record.", e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
