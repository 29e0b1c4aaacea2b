package onward.intake.overview.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.Topic;
import onward.contracts.resolution.ResolutionEvent;
import onward.intake.overview.FollowResolution;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;

/// Listens to what resolution tells about incidents.
@ApplicationScoped
class ResolutionSubscription implements Subscription<ResolutionEvent> {
    private final FollowResolution followResolution;

    ResolutionSubscription(FollowResolution followResolution) {
        this.followResolution = followResolution;
    }

    @Override
    public Topic topic() {
        return Topic.RESOLUTIONS;
    }

    @Override
    public Class<ResolutionEvent> family() {
        return ResolutionEvent.class;
    }

    /// Incidents begin here: one that is not known now will never be. A remedy may have none: then it is nothing to
    /// follow.
    @Override
    public Handled handle(ResolutionEvent event, Envelope envelope) {
        var incident = event.incidentId();
        return incident == null || followResolution.follow(incident, event, envelope.time())
                ? Handled.done()
                : new Handled.Impossible("There is no incident %s.".formatted(incident));
    }
}
