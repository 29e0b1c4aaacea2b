package onward.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

/// What the machine itself takes for the two things that a report can't do without: a commit that waits for the disk,
/// and
/// a record that is produced, acknowledged by the broker and read. One at a time.
final class BareCosts {
    private static final int WARM_UP = 200;
    private static final int RECORD_BYTES = 2_000;

    private BareCosts() {}

    static Distribution commits(String postgres, int count) throws SQLException {
        var distribution = new Distribution();
        try (var connection = DriverManager.getConnection(postgres + "/postgres", "postgres", "any")) {
            run(connection, "create table if not exists benchmark_commit (id serial primary key, data text not null)");
            try (var insert = connection.prepareStatement("insert into benchmark_commit (data) values (?)")) {
                insert.setString(1, "x".repeat(RECORD_BYTES));
                for (int i = -WARM_UP; i < count; i++) {
                    long started = System.nanoTime();
                    insert.executeUpdate();
                    if (i >= 0) {
                        distribution.add(System.nanoTime() - started);
                    }
                }
            } finally {
                run(connection, "drop table benchmark_commit");
            }
        }
        return distribution;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Distribution hops(String kafka, int count) throws InterruptedException, ExecutionException {
        var topic = "benchmark-" + UUID.randomUUID();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            try {
                return hops(kafka, topic, count);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        }
    }

    private static Distribution hops(String kafka, String topic, int count)
            throws InterruptedException, ExecutionException {
        var distribution = new Distribution();
        var partition = new TopicPartition(topic, 0);
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
        try (var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                var consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int i = -WARM_UP; i < count; i++) {
                long started = System.nanoTime();
                producer.send(new ProducerRecord<>(topic, new byte[RECORD_BYTES]))
                        .get();
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                if (i >= 0) {
                    distribution.add(System.nanoTime() - started);
                }
            }
        }
        return distribution;
    }
}
