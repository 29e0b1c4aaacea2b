package onward.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.intake.timeline.domain.ChangeLog;
import onward.intake.timeline.domain.LogPlace;
import onward.intake.timeline.domain.PictureChange;
import onward.intake.timeline.domain.WantedChanges;
import org.jspecify.annotations.Nullable;

/// Tells what changed since a place in the log.
@ApplicationScoped
public class FollowChanges {
    private final ChangeLog log;

    public FollowChanges(ChangeLog log) {
        this.log = log;
    }

    public List<PictureChange> after(LogPlace place, WantedChanges wanted, int most) {
        return wanted.brands().isEmpty() ? List.of() : log.after(place, wanted, most);
    }

    /// Where to begin when only what comes is of interest.
    public @Nullable LogPlace latest() {
        return log.latest();
    }
}
