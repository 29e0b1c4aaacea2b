package onward.messaging.inbox;

import java.util.Map;
import onward.messaging.Brokers;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// How Onward reads from Kafka.
final class ConsumerSettings {
    /// A replica that died is replaced after this; the broker's lower limit.
    private static final int SESSION_MILLIS = 6_000;

    private ConsumerSettings() {}

    static KafkaConsumer<byte[], byte[]> consumer(Brokers brokers, String group, int batch) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.CLIENT_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                batch,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                SESSION_MILLIS,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                SESSION_MILLIS / 3,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(
                brokers.settings(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
