package onward.intake.timeline.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The timelines of all incidents as one log that a reader can follow without missing anything.
public interface ChangeLog {
    /// Up to `most` of the changes that are wanted after the place, oldest first.
    List<PictureChange> after(LogPlace place, WantedChanges wanted, int most);

    /// The place of the newest change; null while there is none.
    @Nullable
    LogPlace latest();
}
