package onward.messaging.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.Event;
import onward.messaging.BatchSubscription;
import onward.messaging.BatchSubscription.Received;
import onward.messaging.codec.EventJson;
import onward.messaging.codec.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/// Reads a topic whose records may be lost, a poll at a time. What can't be read or handled is left out and logged.
final class BatchReader<E extends Event> {
    private static final Logger LOG = Logger.getLogger(BatchReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final BatchSubscription<E> subscription;
    private final String topic;
    private volatile boolean stopping;

    BatchReader(KafkaConsumer<byte[], byte[]> consumer, BatchSubscription<E> subscription, String topic) {
        this.consumer = consumer;
        this.subscription = subscription;
        this.topic = topic;
    }

    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    void read() {
        try (consumer) {
            consumer.subscribe(List.of(topic));
            while (!stopping) {
                round();
            }
        }
    }

    private void round() {
        try {
            var batch = readable(consumer.poll(POLL));
            if (!batch.isEmpty()) {
                subscription.handle(batch);
                consumer.commitAsync();
            }
        } catch (WakeupException e) {
            LOG.debugf("%s: asked to end.", topic);
        } catch (KafkaException e) {
            LOG.warnf("%s can't be read (%s); it is tried again.", subscription.topic(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(e, "A batch of %s was left out.", topic);
        }
    }

    private List<Received<E>> readable(ConsumerRecords<byte[], byte[]> polled) {
        var batch = new ArrayList<Received<E>>(polled.count());
        for (var record : polled) {
            var incoming = IncomingRecord.of(record);
            try {
                var data = incoming.data();
                if (data == null) {
                    throw new Unreadable("The record has no data.");
                }
                var event = EventJson.read(data, subscription.family());
                var receivedAt = Instant.ofEpochMilli(record.timestamp());
                batch.add(new Received<>(event, incoming.envelope(subscription.topic(), receivedAt)));
            } catch (Unreadable e) {
                LOG.warnf("%s offset %d was left out: %s", record.topic(), record.offset(), e.getMessage());
            }
        }
        return batch;
    }
}
