package onward.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onward.messaging.Brokers;
import onward.messaging.MessagingConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What the relay does in one round: keep its buckets, send what is oldest, wait for all acknowledgements, mark.
/// Only ever called by the relay's thread.
@ApplicationScoped
class RelayRounds {
    private static final Logger LOG = Logger.getLogger(RelayRounds.class);

    private final Leases leases;
    private final UnpublishedRows rows;
    private final RelayMetrics metrics;
    private final PublishTraces traces;
    private final MessagingConfig.Relay config;
    private final Brokers brokers;
    private final String source;
    private final String owner = UUID.randomUUID().toString();

    private @Nullable Publisher publisher;
    private List<OutboxRow> ahead = List.of();
    private List<Short> buckets = List.of();
    private long heldUntilNanos;
    private long renewAtNanos;
    private boolean failing;

    RelayRounds(
            Leases leases,
            UnpublishedRows rows,
            RelayMetrics metrics,
            PublishTraces traces,
            MessagingConfig config,
            Brokers brokers,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.leases = leases;
        this.rows = rows;
        this.metrics = metrics;
        this.traces = traces;
        this.config = config.relay();
        this.brokers = brokers;
        this.source = source;
        this.renewAtNanos = System.nanoTime();
        this.heldUntilNanos = System.nanoTime();
    }

    /// Carries one batch; what is to go next is read ahead while it is marked.
    ///
    /// @return how long to wait before the next round if nothing wakes the relay; zero when there may be more
    Duration carry() {
        try {
            keepBuckets();
            if (!mayPublish()) {
                dropPublisher();
                return config.poll();
            }
            var batch = ahead.isEmpty() ? rows.oldest(buckets, config.batch()) : ahead;
            ahead = List.of();
            if (batch.isEmpty()) {
                return config.poll();
            }
            publish(batch);
            return failing || ahead.isEmpty() ? config.poll() : Duration.ZERO;
        } catch (SQLException e) {
            LOG.warnf("The outbox can't be read (%s); it is tried again.", e.getMessage());
            return config.poll();
        }
    }

    /// Lets other relays carry on at once.
    void end() {
        dropPublisher();
        try {
            leases.giveUp(owner);
        } catch (SQLException e) {
            LOG.debugf("The leases end by themselves: %s", e.getMessage());
        }
    }

    private void publish(List<OutboxRow> batch) throws SQLException {
        if (publisher == null) {
            publisher = new Publisher(brokers, config.acknowledgement());
        }
        var carried = traces.begin(batch);
        var outcome = publisher.publish(carried.rows(), source);
        carried.end(outcome.acknowledged());
        if (!outcome.acknowledged().isEmpty()) {
            ahead = rows.markPublished(outcome.acknowledged(), buckets, config.batch());
            metrics.published(batch, outcome.acknowledged());
        }
        report(outcome.failure());
    }

    private void report(@Nullable Exception failure) {
        if (failure == null) {
            if (failing) {
                LOG.info("Kafka takes events again.");
            }
            failing = false;
            return;
        }
        if (!failing) {
            LOG.warnf("Kafka does not take events (%s); they wait in the outbox.", failure.getMessage());
        }
        failing = true;
        ahead = List.of();
        metrics.failed();
        dropPublisher();
    }

    private void keepBuckets() throws SQLException {
        long now = System.nanoTime();
        if (now - renewAtNanos < 0) {
            return;
        }
        ahead = List.of();
        buckets = leases.takeOrRenew(owner, config.lease());
        heldUntilNanos = now + config.lease().toNanos();
        renewAtNanos = now + config.lease().toNanos() / 5;
    }

    /// A batch is begun only while the lease outlasts the longest wait for its acknowledgements, twice over.
    private boolean mayPublish() {
        return !buckets.isEmpty()
                && heldUntilNanos - System.nanoTime()
                        > config.acknowledgement().multipliedBy(2).toNanos();
    }

    private void dropPublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }
}
