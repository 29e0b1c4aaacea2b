package onward.intake.timeline.sse;

import java.time.Instant;
import java.util.UUID;
import onward.intake.timeline.domain.PictureChange;

/// A change as the stream tells it.
record ChangeJson(UUID incidentId, String brand, String state, Instant at, String type, String actor, String text) {
    static ChangeJson of(PictureChange change) {
        return new ChangeJson(
                change.incidentId(),
                change.brand(),
                change.state(),
                change.at(),
                change.type(),
                change.actor(),
                change.text());
    }
}
