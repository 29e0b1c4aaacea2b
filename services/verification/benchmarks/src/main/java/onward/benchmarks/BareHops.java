package onward.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// What the machine itself takes for a record that is produced, acknowledged by the broker and read, one at a time.
final class BareHops implements AutoCloseable {
    private static final int WARM_UP = 200;
    private static final byte[] RECORD = new byte[2_000];

    private final TopicPartition partition;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private BareHops(String kafka) throws InterruptedException, ExecutionException {
        partition = new TopicPartition("benchmark-" + UUID.randomUUID(), 0);
        admin = Admin.create(Map.of("bootstrap.servers", kafka));
        admin.createTopics(List.of(new NewTopic(partition.topic(), 1, (short) 1)))
                .all()
                .get();
        Map<String, Object> sending = Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0);
        producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
        Map<String, Object> reading = Map.of("bootstrap.servers", kafka);
        consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    static Distribution measure(String kafka, int count) throws InterruptedException, ExecutionException {
        try (var hops = new BareHops(kafka)) {
            var distribution = new Distribution();
            for (int i = -WARM_UP; i < count; i++) {
                long nanos = hops.once();
                if (i >= 0) {
                    distribution.add(nanos);
                }
            }
            return distribution;
        }
    }

    private long once() throws InterruptedException, ExecutionException {
        long started = System.nanoTime();
        producer.send(new ProducerRecord<>(partition.topic(), RECORD)).get();
        while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - started;
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        consumer.close();
        producer.close();
        admin.deleteTopics(List.of(partition.topic())).all().get();
        admin.close();
    }
}
