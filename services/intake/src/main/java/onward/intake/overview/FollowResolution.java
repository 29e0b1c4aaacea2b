package onward.intake.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseCancellationRequested;
import onward.contracts.resolution.CaseResolved;
import onward.contracts.resolution.CaseSettled;
import onward.contracts.resolution.ResolutionEvent;
import onward.intake.overview.domain.Pictures;
import onward.intake.reporting.CancelIncident;
import onward.intake.reporting.FollowProgress;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Progress;
import onward.intake.timeline.domain.Entry;
import onward.intake.timeline.domain.Timeline;

/// Takes what resolution tells into the picture and the timeline, and resolves, closes or cancels the incident by it.
@ApplicationScoped
public class FollowResolution {
    private final Incidents incidents;
    private final Pictures pictures;
    private final Timeline timeline;
    private final FollowProgress followProgress;
    private final CancelIncident cancelIncident;

    public FollowResolution(
            Incidents incidents,
            Pictures pictures,
            Timeline timeline,
            FollowProgress followProgress,
            CancelIncident cancelIncident) {
        this.incidents = incidents;
        this.pictures = pictures;
        this.timeline = timeline;
        this.followProgress = followProgress;
        this.cancelIncident = cancelIncident;
    }

    /// Within a transaction. `at` is when it was announced.
    ///
    /// @return whether there is such an incident
    public boolean follow(IncidentId id, ResolutionEvent event, Instant at) {
        var incident = incidents.findForChange(id);
        incident.ifPresent(known -> follow(known, event, at));
        return incident.isPresent();
    }

    private void follow(Incident incident, ResolutionEvent event, Instant at) {
        pictures.save(incident.id(), pictures.of(incident.id()).after(event));
        timeline.add(List.of(new Entry(incident.id(), incident.facts().brand(), incident.state(), at, event)));
        switch (event) {
            case CaseResolved resolved -> followProgress.follow(incident, Progress.RESOLVED);
            case CaseSettled settled -> followProgress.follow(incident, Progress.SETTLED);
            // an incident that is over by now stays so
            case CaseCancellationRequested asked ->
                cancelIncident.cancel(asked.incidentId(), asked.reason(), asked.by());
            default -> {}
        }
    }
}
