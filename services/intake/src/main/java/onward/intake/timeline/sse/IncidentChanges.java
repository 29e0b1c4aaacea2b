package onward.intake.timeline.sse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.intake.timeline.FollowChanges;
import onward.intake.timeline.domain.ChangeLog;
import onward.intake.timeline.domain.ChangeLog.Place;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// The changes of the incidents that one caller may see.
record IncidentChanges(FollowChanges followChanges, ChangeLog.Wanted wanted) implements ChangeSource {
    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        var place = cursor == null ? Place.beginning() : Place.parse(cursor);
        return followChanges.after(place, wanted, max).stream()
                .map(change -> new Change(change.place().toString(), "incident", ChangeJson.of(change)))
                .toList();
    }

    @Override
    public @Nullable String latest() {
        var place = followChanges.latest();
        return place == null ? null : place.toString();
    }

    /// A change as the stream tells it.
    record ChangeJson(UUID incidentId, String brand, String state, Instant at, String type, String actor, String text) {
        static ChangeJson of(ChangeLog.Change change) {
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
}
