package onward.intake.timeline.sse;

import java.util.List;
import onward.intake.timeline.FollowChanges;
import onward.intake.timeline.domain.LogPlace;
import onward.intake.timeline.domain.WantedChanges;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// The changes of the incidents that one caller may see.
record IncidentChanges(FollowChanges followChanges, WantedChanges wanted) implements ChangeSource {
    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        var place = cursor == null ? LogPlace.beginning() : LogPlace.parse(cursor);
        return followChanges.after(place, wanted, max).stream()
                .map(change -> new Change(change.place().toString(), "incident", ChangeJson.of(change)))
                .toList();
    }

    @Override
    public @Nullable String latest() {
        var place = followChanges.latest();
        return place == null ? null : place.toString();
    }
}
