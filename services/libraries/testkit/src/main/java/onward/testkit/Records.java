package onward.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import onward.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What tests put on the broker and find there, as plain records with CloudEvents headers.
public final class Records implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;

    private Records(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    /// Those of the broker that [RealServers] started.
    public static Records ofThisTest() {
        return at(RealServers.bootstrap());
    }

    public static Records at(String bootstrap) {
        return new Records(bootstrap);
    }

    /// Sends an event in binary mode with an id, source and time of its own; returns the id.
    public String send(Topic topic, String key, String type, String json) {
        var id = UUID.randomUUID().toString();
        send(event(topic, key, type, id, json));
        return id;
    }

    /// Sends the very record, whatever it is, and waits for the broker's word.
    public void send(ProducerRecord<String, String> sent) {
        try {
            producer.send(sent).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The record was not taken: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a record was sent.", e);
        }
    }

    /// The record of an event, for tests that change something about it before they send it.
    public static ProducerRecord<String, String> event(Topic topic, String key, String type, String id, String json) {
        return event(topic.topicName(), key, type, id, json);
    }

    /// The same for a topic that has its name from a partner.
    public static ProducerRecord<String, String> event(String topic, String key, String type, String id, String json) {
        var made = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_subject",
                        key,
                        "ce_partitionkey",
                        key,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return made;
    }

    /// Waits for a record that is like this, looking from the topic's beginning.
    public ConsumerRecord<String, String> await(
            Topic topic, Duration atMost, Predicate<ConsumerRecord<String, String>> wanted) {
        return await(topic.topicName(), atMost, wanted);
    }

    /// The same on a topic that has its name from a partner.
    public ConsumerRecord<String, String> await(
            String topic, Duration atMost, Predicate<ConsumerRecord<String, String>> wanted) {
        var seen = new ArrayList<ConsumerRecord<String, String>>();
        var deadline = Instant.now().plus(atMost);
        try (var consumer = fromTheBeginning(topic)) {
            while (Instant.now().isBefore(deadline)) {
                for (var record : consumer.poll(POLL)) {
                    if (wanted.test(record)) {
                        return record;
                    }
                    seen.add(record);
                }
            }
        }
        throw new AssertionError(
                "No such record on %s within %s; seen were %d: %s".formatted(topic, atMost, seen.size(), seen));
    }

    /// Everything that stands on the topic now, partition by partition.
    public List<ConsumerRecord<String, String>> all(Topic topic) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = fromTheBeginning(topic.topicName())) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(found::add);
            }
        }
        return found;
    }

    /// All records of one key, in their order.
    public List<ConsumerRecord<String, String>> of(Topic topic, String key) {
        return all(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    public static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
