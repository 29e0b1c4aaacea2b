package onward.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.intake.timeline.domain.Timeline;
import onward.intake.timeline.domain.Told;

/// Tells everything that happened to an incident, in order.
@ApplicationScoped
public class TellTimeline {
    private final Timeline timeline;

    public TellTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    public List<Told> tell(IncidentId incident) {
        return timeline.of(incident);
    }
}
