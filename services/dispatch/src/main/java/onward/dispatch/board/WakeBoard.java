package onward.dispatch.board;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;
import onward.messaging.AfterCommit;
import onward.web.ChangeStreams;

/// Has everybody who follows the board look again once something on it was changed. Positions alone wake nobody: they
/// are seen at the next look, two seconds later at most.
@ApplicationScoped
class WakeBoard implements JobFollower, OfferFollower, FleetFollower {
    private final AfterCommit afterCommit;
    private final ChangeStreams streams;

    WakeBoard(AfterCommit afterCommit, ChangeStreams streams) {
        this.afterCommit = afterCommit;
        this.streams = streams;
    }

    @Override
    public void follow(Step step) {
        afterCommit.run(streams::wake);
    }

    @Override
    public void follow(Offer offer) {
        afterCommit.run(streams::wake);
    }

    @Override
    public void available(ResponderId responder) {
        afterCommit.run(streams::wake);
    }
}
