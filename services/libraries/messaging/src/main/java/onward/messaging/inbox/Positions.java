package onward.messaging.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been dealt with since the last commit of offsets.
final class Positions {
    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);

    private final Map<TopicPartition, OffsetAndMetadata> dealtWith = new HashMap<>();
    private long takenAt = System.nanoTime();

    void dealtWith(TopicPartition partition, long offset) {
        dealtWith.put(partition, new OffsetAndMetadata(offset + 1));
    }

    /// Whether there are some, and the last ones were taken a while ago: each commit is a request and a record to
    /// Kafka.
    boolean areDue(long now) {
        return !dealtWith.isEmpty() && now - takenAt >= BETWEEN_COMMITS;
    }

    Map<TopicPartition, OffsetAndMetadata> takeAll() {
        takenAt = System.nanoTime();
        var taken = Map.copyOf(dealtWith);
        dealtWith.clear();
        return taken;
    }

    Map<TopicPartition, OffsetAndMetadata> take(Collection<TopicPartition> partitions) {
        var taken = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : partitions) {
            var position = dealtWith.remove(partition);
            if (position != null) {
                taken.put(partition, position);
            }
        }
        return taken;
    }
}
