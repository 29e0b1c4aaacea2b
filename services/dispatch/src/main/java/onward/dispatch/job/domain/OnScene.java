package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// At the pickup. `contactTried` when an agent has tried to reach the customer from there.
public record OnScene(Leg leg, Assignment assignment, boolean contactTried) implements Job.Active {
    public Step transport(@Nullable Proof proof, By by) {
        return new Step(new Transporting(leg, assignment), new JobChange.Transporting(proof, by));
    }

    public Step complete(@Nullable Proof proof, By by) {
        return new Step(new Completed(leg, responder()), new JobChange.Completed(proof, by));
    }

    public Step foundNobody(By by) {
        return new Step(this, new JobChange.NobodyThere(by));
    }

    public Step contactTried(boolean reached, @Nullable String channel, By by) {
        return new Step(new OnScene(leg, assignment, true), new JobChange.ContactTried(reached, channel, by));
    }

    /// Nobody is there; only asked when [#contactTried].
    public Step gone(@Nullable String reason, By by) {
        return new Step(new Goa(leg, responder()), new JobChange.Goa(reason, by));
    }

    @Override
    public OnScene about(Leg other) {
        return new OnScene(other, assignment, contactTried);
    }

    @Override
    public OnScene with(Assignment other) {
        return new OnScene(leg, other, contactTried);
    }

    @Override
    public JobState state() {
        return JobState.ON_SCENE;
    }
}
