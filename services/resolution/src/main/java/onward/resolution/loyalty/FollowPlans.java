package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanReplanned;
import onward.messaging.Envelope;
import onward.resolution.Follower;

/// Takes over what the journey plan is expected to cost.
@ApplicationScoped
class FollowPlans implements Follower<DispatchEvent> {
    private final NoteCareCost noteCareCost;

    FollowPlans(NoteCareCost noteCareCost) {
        this.noteCareCost = noteCareCost;
    }

    @Override
    public Set<Class<? extends DispatchEvent>> concerns() {
        return Set.of(PlanChosen.class, PlanReplanned.class);
    }

    @Override
    public void follow(DispatchEvent event, Envelope envelope) {
        switch (event) {
            case PlanChosen chosen ->
                noteCareCost.note(chosen.incidentId(), chosen.plan().cost());
            case PlanReplanned anew ->
                noteCareCost.note(anew.incidentId(), anew.plan().cost());
            default -> {}
        }
    }
}
