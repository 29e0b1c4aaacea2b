package onward.messaging.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been dealt with since the last commit of offsets.
final class Positions {
    private final Map<TopicPartition, OffsetAndMetadata> dealtWith = new HashMap<>();

    void dealtWith(TopicPartition partition, long offset) {
        dealtWith.put(partition, new OffsetAndMetadata(offset + 1));
    }

    Map<TopicPartition, OffsetAndMetadata> takeAll() {
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
