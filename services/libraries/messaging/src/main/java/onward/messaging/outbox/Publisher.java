package onward.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import onward.messaging.Brokers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// One producer's life. At the first record that fails it closes the producer from within, before a later record of the
/// same key can overtake; it is of no use after that.
final class Publisher implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    Publisher(Brokers brokers, Duration acknowledgement) {
        this(new KafkaProducer<>(
                brokers.settings(settings(acknowledgement)), new StringSerializer(), new ByteArraySerializer()));
    }

    Publisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    private static Map<String, Object> settings(Duration acknowledgement) {
        int millis = Math.toIntExact(acknowledgement.toMillis());
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                millis,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                millis,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500);
    }

    /// Sends the rows in their order and waits until each is acknowledged or has failed.
    ///
    /// @return the ids of the acknowledged rows, and the first failure if there was one
    Outcome publish(List<OutboxRow> rows, String source) {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        RuntimeException refused = null;
        try {
            for (var row : rows) {
                sent.add(producer.send(row.record(source), (metadata, failure) -> {
                    if (failure != null) {
                        producer.close(Duration.ZERO);
                    }
                }));
            }
        } catch (KafkaException | IllegalStateException e) {
            refused = e;
        }
        return await(rows, sent, refused);
    }

    private static Outcome await(List<OutboxRow> rows, List<Future<RecordMetadata>> sent, @Nullable Exception refused) {
        var acknowledged = new ArrayList<Long>(rows.size());
        Exception failure = refused;
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
                acknowledged.add(rows.get(i).id());
            } catch (ExecutionException e) {
                failure = failure == null ? e : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome(acknowledged, e);
            }
        }
        return new Outcome(acknowledged, failure);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    record Outcome(List<Long> acknowledged, @Nullable Exception failure) {}
}
