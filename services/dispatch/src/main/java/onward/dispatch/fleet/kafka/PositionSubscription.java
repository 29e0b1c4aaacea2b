package onward.dispatch.fleet.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.contracts.field.FieldPosition;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.MoveResponders;
import onward.dispatch.fleet.domain.LastSeen;
import onward.messaging.BatchSubscription;

/// Reads where field units are. A record whose key names no responder has nobody to move and is passed over.
@ApplicationScoped
class PositionSubscription implements BatchSubscription<FieldPosition> {
    private final MoveResponders moveResponders;

    PositionSubscription(MoveResponders moveResponders) {
        this.moveResponders = moveResponders;
    }

    @Override
    public Topic topic() {
        return Topic.POSITIONS;
    }

    @Override
    public Class<FieldPosition> family() {
        return FieldPosition.class;
    }

    @Override
    public void handle(List<Received<FieldPosition>> batch) {
        moveResponders.move(
                batch.stream().flatMap(PositionSubscription::lastSeen).toList());
    }

    private static Stream<LastSeen> lastSeen(Received<FieldPosition> received) {
        var told = received.event();
        try {
            var responder = ResponderId.parse(received.envelope().key());
            return Stream.of(
                    new LastSeen(responder, told.position(), told.at(), told.speedKmh(), told.headingDegrees()));
        } catch (IllegalArgumentException noResponder) {
            return Stream.empty();
        }
    }
}
