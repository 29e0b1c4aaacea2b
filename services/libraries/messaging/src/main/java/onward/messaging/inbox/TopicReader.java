package onward.messaging.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/// Reads one topic, with those of its partners, on one thread. Records of one key that follow each other in a
/// partition are dealt with together, before the next ones of that partition; their offsets are committed within a
/// second or so after that, since the inbox knows what comes twice. While the database is away those in hand are
/// tried again and again; the partitions are paused meanwhile, so that the group does not take the reader for dead.
final class TopicReader implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final Consumer<List<IncomingRecord>> deal;
    private final Duration longestPause;
    private final Positions positions = new Positions();
    private volatile boolean stopping;
    private boolean holding;
    private volatile long lag;

    TopicReader(
            KafkaConsumer<byte[], byte[]> consumer,
            List<String> topics,
            Consumer<List<IncomingRecord>> deal,
            Duration longestPause) {
        this.consumer = consumer;
        this.topics = topics;
        this.deal = deal;
        this.longestPause = longestPause;
    }

    /// How many records of the assigned partitions were not dealt with at the last look.
    long lag() {
        return lag;
    }

    /// Asks the reading thread to finish the record in hand and to end.
    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    void read() {
        try (consumer) {
            consumer.subscribe(topics, this);
            while (!stopping) {
                try {
                    round();
                } catch (KafkaException e) {
                    if (!(e instanceof WakeupException)) {
                        LOG.warnf("%s can't be read (%s); it is tried again.", topics, e.getMessage());
                    }
                }
            }
            consumer.commitSync(positions.takeAll(), Duration.ofSeconds(2));
        } catch (KafkaException e) {
            LOG.infof(
                    "%s: the last offsets were not committed (%s); the inbox knows the repeats.",
                    topics, e.getMessage());
        }
    }

    private void round() {
        var polled = consumer.poll(POLL);
        for (var partition : polled.partitions()) {
            for (var run : Runs.of(polled.records(partition))) {
                if (stopping || !consumer.assignment().contains(partition)) {
                    break;
                }
                dealWith(partition, run);
            }
        }
        if (positions.areDue(System.nanoTime())) {
            consumer.commitAsync(positions.takeAll(), null);
        }
        observeLag();
    }

    private void dealWith(TopicPartition partition, List<IncomingRecord> run) {
        long last = run.getLast().offset();
        var pause = SHORTEST_PAUSE;
        while (!stopping && consumer.assignment().contains(partition)) {
            try {
                deal.accept(run);
                positions.dealtWith(partition, last);
                break;
            } catch (RuntimeException e) {
                LOG.warnf("%s waits at offset %d: %s", partition, run.getFirst().offset(), Transience.reason(e));
                hold(pause);
                pause = pause.multipliedBy(2).compareTo(longestPause) > 0 ? longestPause : pause.multipliedBy(2);
            }
        }
        release();
    }

    private void hold(Duration pause) {
        holding = true;
        consumer.pause(consumer.assignment());
        consumer.poll(pause);
    }

    private void release() {
        if (holding) {
            holding = false;
            consumer.resume(consumer.paused());
        }
    }

    private void observeLag() {
        long behind = 0;
        for (var partition : consumer.assignment()) {
            behind += consumer.currentLag(partition).orElse(0);
        }
        lag = behind;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        consumer.commitSync(positions.take(partitions), Duration.ofSeconds(2));
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (holding) {
            consumer.pause(partitions);
        }
    }
}
