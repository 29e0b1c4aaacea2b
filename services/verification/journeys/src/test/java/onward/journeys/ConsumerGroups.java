package onward.journeys;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import onward.local.story.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far the services have read.
record ConsumerGroups(String bootstrap) {
    void awaitNothingUnread() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Patience.untilTrue("every service having read everything", Within.MINUTES, () -> nothingIsUnread(admin));
        }
    }

    private static boolean nothingIsUnread(Admin admin) {
        try {
            for (var group : admin.listGroups().all().get()) {
                var read = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                if (!isAtTheEnd(admin, read)) {
                    return false;
                }
            }
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static boolean isAtTheEnd(Admin admin, Map<TopicPartition, OffsetAndMetadata> read)
            throws ExecutionException, InterruptedException {
        var ends = admin.listOffsets(read.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get();
        return ends.entrySet().stream().allMatch(end -> {
            var reached = read.get(end.getKey());
            return reached != null && reached.offset() >= end.getValue().offset();
        });
    }
}
