package onward.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onward.contracts.Topic;

/// How events leave and arrive.
@ConfigMapping(prefix = "onward.messaging")
public interface MessagingConfig {
    Relay relay();

    Consumer consumer();

    /// The topics of which this service announces the events: their counts begin at zero when it starts.
    Optional<List<Topic>> announces();

    /// From the outbox to Kafka.
    interface Relay {
        /// How long a relay holds its buckets without renewing; another replica takes over after that.
        @WithDefault("15s")
        Duration lease();

        /// How often the outbox is looked at without a wake-up: for what a crash left, and for what other replicas
        /// wrote into buckets that are held here.
        @WithDefault("200ms")
        Duration poll();

        /// How many rows are sent at once.
        @WithDefault("500")
        int batch();

        /// How long Kafka may take to acknowledge a row before the relay starts again; shorter than the lease.
        @WithDefault("5s")
        Duration acknowledgement();

        /// How long published rows are kept for a look back.
        @WithDefault("24h")
        Duration keep();
    }

    /// From Kafka to the subscriptions.
    interface Consumer {
        /// How many keys of one topic are dealt with at the same time, at least 1; each takes one connection of the
        /// database's pool. One after the other is enough for a service that only follows the others.
        @WithDefault("1")
        int lanes();

        /// How often an event is tried that fails for a reason that will not pass by itself, before it becomes a dead
        /// letter.
        @WithDefault("3")
        int attempts();

        /// The longest pause between attempts while the database is away.
        @WithDefault("2s")
        Duration longestPause();

        /// After how long an event that waits for its first one is an alarm.
        @WithDefault("60s")
        Duration waitingAlarm();

        /// How long the inbox remembers what was handled. Longer than a topic keeps its records, else a reset consumer
        /// would apply them again.
        @WithDefault("30d")
        Duration remember();

        /// Whether subscriptions are read at all.
        @WithDefault("true")
        boolean enabled();
    }
}
