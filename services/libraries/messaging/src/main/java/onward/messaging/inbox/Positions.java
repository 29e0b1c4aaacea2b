package onward.messaging.inbox;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been dealt with since the last commit of offsets.
final class Positions {
    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);

    private final Map<TopicPartition, OffsetAndMetadata> dealtWith = new HashMap<>();
    private long takenAt = System.nanoTime();

    /// Where each partition goes on: with its first record that is still open.
    static Map<TopicPartition, OffsetAndMetadata> after(List<Strand> polled) {
        var next = new HashMap<TopicPartition, Long>();
        polled.forEach(strand -> next.merge(strand.partition(), strand.end(), Math::max));
        polled.stream()
                .filter(not(Strand::isDealtWith))
                .forEach(strand -> next.merge(strand.partition(), strand.openFrom(), Math::min));
        return next.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
    }

    void dealtWith(List<Strand> polled) {
        dealtWith.putAll(after(polled));
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
