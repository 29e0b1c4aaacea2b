package onward.messaging.inbox;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/// Reads one topic, with those of its partners, polled by one thread. What a poll brings is dealt with key by key,
/// several keys at a time, before the next poll; the offsets are committed within a second or so after that, since the
/// inbox knows what comes twice. While the database is away what is in hand is tried again and again; the partitions
/// are paused and polled meanwhile, so that the group does not take the reader for dead.
final class TopicReader implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    private final Consumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final Deal deal;
    private final Duration longestPause;
    private final Lanes lanes;
    private final Positions positions = new Positions();
    private volatile boolean stopping;
    private volatile boolean failing;
    private boolean holding;
    private volatile long lag;

    TopicReader(Consumer<byte[], byte[]> consumer, List<String> topics, Deal deal, Duration longestPause, Lanes lanes) {
        this.consumer = consumer;
        this.topics = topics;
        this.deal = deal;
        this.longestPause = longestPause;
        this.lanes = lanes;
    }

    /// How many records of the assigned partitions were not dealt with at the last look.
    long lag() {
        return lag;
    }

    /// Asks the reading thread to finish the runs in hand and to end.
    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    void read() {
        try (consumer;
                lanes) {
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
        var polled = Strand.of(consumer.poll(POLL));
        try {
            dealWith(polled);
        } catch (KafkaException e) {
            Positions.after(ofMine(polled)).forEach(consumer::seek); // else the next poll would leave out what is open
            throw e;
        }
        if (positions.areDue(System.nanoTime())) {
            consumer.commitAsync(positions.takeAll(), null);
        }
        observeLag();
    }

    /// After a failure nothing else is begun before the partitions are polled: it might take as long to fail.
    private void dealWith(List<Strand> polled) {
        var pause = SHORTEST_PAUSE;
        failing = false;
        for (var open = polled; !open.isEmpty(); open = stillOpen(open)) {
            if (failing) {
                hold(pause);
                pause = pause.multipliedBy(2).compareTo(longestPause) > 0 ? longestPause : pause.multipliedBy(2);
                failing = false;
            }
            lanes.each(ofMine(open), this::dealWith);
            positions.dealtWith(ofMine(polled));
        }
        release();
    }

    private List<Strand> stillOpen(List<Strand> strands) {
        return stopping
                ? List.of()
                : ofMine(strands).stream().filter(not(Strand::isDealtWith)).toList();
    }

    /// Without those whose partition was given to another reader meanwhile.
    private List<Strand> ofMine(List<Strand> strands) {
        var mine = consumer.assignment();
        return strands.stream()
                .filter(strand -> mine.contains(strand.partition()))
                .toList();
    }

    private void dealWith(Strand strand) {
        try {
            while (!stopping && !failing && !strand.isDealtWith()) {
                var run = strand.nextRun();
                deal.with(run);
                strand.dealtWith(run);
            }
        } catch (RuntimeException e) {
            failing = true;
            LOG.warnf("%s waits at offset %d: %s", strand.partition(), strand.openFrom(), Transience.reason(e));
        }
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
