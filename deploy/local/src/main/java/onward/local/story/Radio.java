package onward.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import onward.contracts.Topic;
import onward.local.Trouble;
import onward.local.wire.Outlet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What crews hear on `onward.orders`, from now on, and how they answer on `onward.field-reports`. A message that comes
/// again (same `ce_source` and `ce_id`, as after a crash of its sender) is heard once.
public final class Radio implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration POLL = Duration.ofMillis(100);

    private final List<Told> heard = new CopyOnWriteArrayList<>();
    private final Set<List<String>> known = new HashSet<>(); // only the listening thread looks at it
    private final Outlet outlet;
    private final Thread listening;
    private volatile boolean open = true;

    private Radio(Outlet outlet, KafkaConsumer<String, byte[]> consumer) {
        this.outlet = outlet;
        this.listening = Thread.ofPlatform().daemon().name("radio").start(() -> listen(consumer));
    }

    public static Radio on(String bootstrap) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var topic = Topic.ORDERS.topicName();
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // from this moment on, not from the first poll on
        return new Radio(Outlet.to(bootstrap, Topic.FIELD_REPORTS.topicName()), consumer);
    }

    /// Everything heard so far, in order for each responder.
    public List<Told> heard() {
        return List.copyOf(heard);
    }

    /// The first message that is like this, also among those heard before.
    public Told await(String wanted, Duration atMost, Predicate<Told> likeThis) {
        return Patience.until(wanted, atMost, () -> first(likeThis));
    }

    public Optional<Told> first(Predicate<Told> likeThis) {
        return heard.stream().filter(likeThis).findFirst();
    }

    /// Sends a field report and waits until the broker has it.
    public void report(String responder, String type, JsonNode data) {
        outlet.send(responder, type, data);
    }

    @Override
    public void close() {
        open = false;
        try {
            listening.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outlet.close();
    }

    private void listen(KafkaConsumer<String, byte[]> consumer) {
        try (consumer) {
            while (open) {
                consumer.poll(POLL).forEach(this::hear);
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        if (known.add(List.of(header(record, "ce_source"), header(record, "ce_id")))) {
            heard.add(told(record));
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        try {
            return new Told(record.key(), header(record, "ce_type"), JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new Trouble("What %s was told can't be read.".formatted(record.key()), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
