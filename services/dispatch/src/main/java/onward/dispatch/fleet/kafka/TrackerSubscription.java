package onward.dispatch.fleet.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.dispatch.DispatchSettings;
import onward.dispatch.fleet.MoveResponders;
import onward.dispatch.fleet.domain.LastSeen;
import onward.messaging.BatchSubscription;

/// Reads where trackers are, if a topic of theirs is configured. A device that is no responder, and a fix that is none,
/// move nobody.
@ApplicationScoped
class TrackerSubscription implements BatchSubscription<TrackerReport> {
    private final MoveResponders moveResponders;
    private final Optional<String> topicName;

    TrackerSubscription(MoveResponders moveResponders, DispatchSettings settings) {
        this.moveResponders = moveResponders;
        this.topicName = settings.positions().trackersTopic();
    }

    @Override
    public Topic topic() {
        return Topic.POSITIONS;
    }

    @Override
    public Optional<String> topicName() {
        return topicName;
    }

    @Override
    public Class<TrackerReport> family() {
        return TrackerReport.class;
    }

    @Override
    public void handle(List<Received<TrackerReport>> batch) {
        moveResponders.move(batch.stream()
                .map(Received::event)
                .filter(report -> !Boolean.FALSE.equals(report.position().valid()))
                .flatMap(TrackerSubscription::lastSeen)
                .toList());
    }

    private static Stream<LastSeen> lastSeen(TrackerReport report) {
        try {
            return Stream.of(report.lastSeen());
        } catch (IllegalArgumentException nobody) {
            return Stream.empty();
        }
    }
}
