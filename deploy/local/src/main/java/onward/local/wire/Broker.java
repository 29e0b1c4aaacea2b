package onward.local.wire;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onward.local.Trouble;
import org.apache.kafka.clients.admin.Admin;

/// The broker, before anything is read from it or written to it.
final class Broker {
    private static final int ANSWER_MILLIS = 5_000;

    private Broker() {}

    /// @throws Trouble when it does not answer, or has no such topic
    static void requireTopic(String bootstrap, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "default.api.timeout.ms", ANSWER_MILLIS,
                "request.timeout.ms", ANSWER_MILLIS);
        try (var admin = Admin.create(settings)) {
            var topics = admin.listTopics().names().get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
            if (!topics.contains(topic)) {
                throw new Trouble("There is no topic \"%s\"; there are %s."
                        .formatted(
                                topic,
                                String.join(", ", topics.stream().sorted().toList())));
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("No broker answers at %s; start it with deploy/local/up.".formatted(bootstrap), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
