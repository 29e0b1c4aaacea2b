package onward.testkit;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import onward.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of Onward on one broker, with the settings that each needs.
public final class Topics {
    /// Six consumers can share the work of a topic; order holds per key whatever the number.
    public static final int PARTITIONS = 6;

    private static final short ONE_COPY = 1;

    private Topics() {}

    /// Makes the topics that are not there yet.
    public static void create(String bootstrap) {
        create(bootstrap, Arrays.stream(Topic.values()).collect(toMap(Topic::topicName, topic -> topic)));
    }

    /// Makes the topics of one partner that are not there yet.
    public static void createFor(String partner, String bootstrap) {
        create(
                bootstrap,
                Stream.of(Topic.ORDERS, Topic.FIELD_REPORTS)
                        .collect(toMap(topic -> topic.topicNameFor(partner), topic -> topic)));
    }

    /// Makes a topic that others write positions to in a format of their own.
    public static void named(String name, String bootstrap) {
        create(bootstrap, Map.of(name, Topic.POSITIONS));
    }

    private static void create(String bootstrap, Map<String, Topic> wanted) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var there = admin.listTopics().names().get();
            var missing = wanted.entrySet().stream()
                    .filter(topic -> !there.contains(topic.getKey()))
                    .map(topic -> settingsOf(topic.getKey(), topic.getValue()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topics can't be made: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were made.", e);
        }
    }

    private static NewTopic settingsOf(String name, Topic topic) {
        return new NewTopic(name, PARTITIONS, ONE_COPY)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(retentionOf(topic).toMillis()),
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE));
    }

    /// How long a topic keeps its records; a negative time is for ever.
    public static Duration retentionOf(Topic topic) {
        return switch (topic) {
            // an old position is of no use: the newest one wins, and the next is seconds away
            case POSITIONS -> Duration.ofHours(1);
            // somebody has to look at each, after a weekend, a holiday or an audit
            case DEAD_LETTERS -> Duration.ofDays(365);
            // customers are read from the beginning by whoever joins later
            case CUSTOMERS -> Duration.ofMillis(-1);
            // a consumer that was away over a long weekend still finds everything
            case INCIDENTS, DISPATCH, ORDERS, FIELD_REPORTS, RESOLUTIONS -> Duration.ofDays(7);
        };
    }
}
