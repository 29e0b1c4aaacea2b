package onward.resolution.link.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.contracts.field.FieldPosition;
import onward.contracts.id.ResponderId;
import onward.messaging.BatchSubscription;
import onward.resolution.link.NotePositions;
import onward.resolution.link.domain.LastSeen;

/// Reads where field units are. A record whose key names no responder is passed over.
@ApplicationScoped
class PositionSubscription implements BatchSubscription<FieldPosition> {
    private final NotePositions notePositions;

    PositionSubscription(NotePositions notePositions) {
        this.notePositions = notePositions;
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
        notePositions.note(
                batch.stream().flatMap(PositionSubscription::lastSeen).toList());
    }

    private static Stream<LastSeen> lastSeen(Received<FieldPosition> received) {
        var told = received.event();
        try {
            return Stream.of(new LastSeen(ResponderId.parse(received.envelope().key()), told.position(), told.at()));
        } catch (IllegalArgumentException noResponder) {
            return Stream.empty();
        }
    }
}
