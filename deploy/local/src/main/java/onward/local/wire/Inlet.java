package onward.local.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import onward.local.Trouble;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Writes to one topic. Everything that stands on standard input is read and found sound before the first record
/// leaves.
public final class Inlet implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    private Inlet(KafkaProducer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /// @throws Trouble when there is no broker or no such topic
    public static Inlet of(String bootstrap, String topic) {
        Broker.requireTopic(bootstrap, topic);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "delivery.timeout.ms",
                15_000,
                "request.timeout.ms",
                5_000);
        return new Inlet(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()), topic);
    }

    /// Sends the events one after another, and prints where the broker put each.
    ///
    /// @throws BrokenLine when something on standard input is not an event
    public void sendAll(InputStream input, String key, PrintStream out) {
        var events = read(input);
        if (events.isEmpty()) {
            throw new BrokenLine("standard input is empty; {\"type\":…,\"data\":…} is expected.");
        }
        for (var event : events) {
            send(event, key, out);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private void send(SentEvent event, String key, PrintStream out) {
        var record = event.record(
                topic, key, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        try {
            var put = producer.send(record).get();
            var id = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
            out.println(ExactJson.MAPPER
                    .createObjectNode()
                    .put("topic", topic)
                    .put("partition", put.partition())
                    .put("offset", put.offset())
                    .put("key", key)
                    .put("id", id));
            out.flush();
        } catch (ExecutionException e) {
            throw new Trouble("The broker did not take the record: %s".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted before the broker had taken the record.", e);
        }
    }

    private static List<SentEvent> read(InputStream input) {
        var events = new ArrayList<SentEvent>();
        try (var values = ExactJson.MAPPER
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            while (values.hasNextValue()) {
                events.add(SentEvent.of(values.nextValue()));
            }
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new BrokenLine("standard input is not JSON at line %d, column %d: %s."
                    .formatted(where.getLineNr(), where.getColumnNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input can't be read.", e);
        }
        return events;
    }
}
