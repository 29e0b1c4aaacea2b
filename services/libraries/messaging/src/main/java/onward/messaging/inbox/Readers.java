package onward.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onward.messaging.BatchSubscription;
import onward.messaging.Brokers;
import onward.messaging.Lifecycle;
import onward.messaging.MessagingConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Starts a reader for each subscription when the service is up, and ends them first when it goes down.
@ApplicationScoped
class Readers {
    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final int RECORDS_A_POLL = 100;
    private static final int RECORDS_A_BATCH = 2_000;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Subscriptions subscriptions;
    private final List<BatchSubscription<?>> batches;
    private final RecordHandling handling;
    private final MeterRegistry registry;
    private final MessagingConfig.Consumer config;
    private final Brokers brokers;
    private final String service;
    private final Map<Thread, Runnable> stops = new LinkedHashMap<>();

    Readers(
            Subscriptions subscriptions,
            @All List<BatchSubscription<?>> batches,
            RecordHandling handling,
            MeterRegistry registry,
            MessagingConfig config,
            Brokers brokers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.subscriptions = subscriptions;
        this.batches = batches;
        this.handling = handling;
        this.registry = registry;
        this.config = config.consumer();
        this.brokers = brokers;
        this.service = service;
    }

    void start(@Observes @Priority(Lifecycle.START_CONSUMERS) StartupEvent event) {
        if (config.enabled()) {
            subscriptions.all().forEach(this::start);
            batches.forEach(batch -> batch.topicName().ifPresent(topic -> start(batch, topic)));
        }
    }

    void stop(@Observes @Priority(Lifecycle.STOP_CONSUMERS) ShutdownEvent event) throws InterruptedException {
        stops.values().forEach(Runnable::run);
        for (var thread : new ArrayList<>(stops.keySet())) {
            if (!thread.join(STOP_WITHIN)) {
                LOG.warnf("%s did not end in time.", thread.getName());
            }
        }
        stops.clear();
    }

    private void start(Subscribed<?> subscribed) {
        var consumer = ConsumerSettings.consumer(brokers, subscribed.consumer(), RECORDS_A_POLL);
        var reader = new TopicReader(
                consumer,
                subscribed.topics(),
                run -> handling.deal(subscribed, run),
                config.longestPause(),
                new Lanes(subscribed.consumer(), config.lanes()));
        registry.gauge("onward.consumer.lag", Tags.of("topic", subscribed.topic()), reader, TopicReader::lag);
        start(subscribed.consumer(), reader::read, reader::stop);
    }

    private void start(BatchSubscription<?> subscription, String topic) {
        var group = "%s.%s".formatted(service, topic);
        var consumer = ConsumerSettings.consumer(brokers, group, RECORDS_A_BATCH);
        var reader = new BatchReader<>(consumer, subscription, topic);
        start(group, reader::read, reader::stop);
    }

    private void start(String name, Runnable read, Runnable stop) {
        var thread = Thread.ofPlatform().daemon().name(name).unstarted(read);
        stops.put(thread, stop);
        thread.start();
    }
}
