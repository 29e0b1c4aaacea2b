package onward.intake.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.PromiseEvent;
import onward.intake.overview.domain.Pictures;
import onward.intake.reporting.FollowProgress;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.timeline.domain.Entry;
import onward.intake.timeline.domain.Timeline;

/// Takes what dispatch tells into the picture and the timeline, and moves the incident on by it.
@ApplicationScoped
public class FollowDispatch {
    private final Incidents incidents;
    private final Pictures pictures;
    private final Timeline timeline;
    private final FollowProgress followProgress;

    public FollowDispatch(Incidents incidents, Pictures pictures, Timeline timeline, FollowProgress followProgress) {
        this.incidents = incidents;
        this.pictures = pictures;
        this.timeline = timeline;
        this.followProgress = followProgress;
    }

    /// Within a transaction. `at` is when it was announced.
    ///
    /// @return whether there is such an incident
    public boolean follow(DispatchEvent event, Instant at) {
        var incident = incidents.findForChange(event.incidentId());
        incident.ifPresent(known -> follow(known, event, at));
        return incident.isPresent();
    }

    private void follow(Incident incident, DispatchEvent event, Instant at) {
        var picture = pictures.of(incident.id()).after(event);
        pictures.save(incident.id(), picture);
        if (event instanceof PromiseEvent) {
            incidents.expect(incident.id(), picture.promisedBy());
        }
        timeline.add(List.of(
                new Entry(incident.id(), incident.facts().brand(), incident.state(), at, event, picture.jobs())));
        followProgress.follow(incident, picture.progress());
    }
}
