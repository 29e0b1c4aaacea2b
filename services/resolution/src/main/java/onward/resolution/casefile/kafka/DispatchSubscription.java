package onward.resolution.casefile.kafka;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import onward.contracts.Topic;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.value.By;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.resolution.casefile.FollowJob;
import onward.resolution.casefile.FollowPlan;
import onward.resolution.casefile.Followed;
import onward.resolution.promise.NotePromise;

/// Keeps the case in step with the journey plan, its jobs, and what the customer was promised.
@ApplicationScoped
class DispatchSubscription implements Subscription<DispatchEvent> {
    private final FollowPlan followPlan;
    private final FollowJob followJob;
    private final NotePromise notePromise;

    DispatchSubscription(FollowPlan followPlan, FollowJob followJob, NotePromise notePromise) {
        this.followPlan = followPlan;
        this.followJob = followJob;
        this.notePromise = notePromise;
    }

    @Override
    public Topic topic() {
        return Topic.DISPATCH;
    }

    @Override
    public Class<DispatchEvent> family() {
        return DispatchEvent.class;
    }

    @Override
    public Set<Class<? extends DispatchEvent>> concerns() {
        return Set.of(
                PlanChosen.class,
                PlanReplanned.class,
                JobEnRoute.class,
                JobTransporting.class,
                JobCompleted.class,
                PromiseEvent.class);
    }

    @Override
    public Handled handle(DispatchEvent event, Envelope envelope) {
        var followed = switch (event) {
            case PlanChosen chosen -> followPlan.follow(chosen.incidentId(), chosen.plan(), chosen.by());
            case PlanReplanned made -> followPlan.follow(made.incidentId(), made.plan(), made.by());
            case JobEnRoute enRoute -> followJob.follow(enRoute, happenedAt(enRoute.by(), envelope));
            case JobTransporting moving -> followJob.follow(moving, happenedAt(moving.by(), envelope));
            case JobCompleted done -> followJob.follow(done, happenedAt(done.by(), envelope));
            case PromiseEvent promise -> note(promise);
            default -> Followed.TAKEN_IN;
        };
        return switch (followed) {
            case TAKEN_IN -> Handled.done();
            case UNKNOWN_CASE -> Handled.notYetKnown();
        };
    }

    private Followed note(PromiseEvent event) {
        if (event instanceof PromiseCalledOff calledOff) {
            notePromise.calledOff(calledOff.promise());
        } else {
            notePromise.note(event.incidentId(), event.promise());
        }
        return Followed.TAKEN_IN;
    }

    /// The time on the crew's device, unless its clock is ahead of dispatch's.
    private static Instant happenedAt(By by, Envelope envelope) {
        var atDevice = requireNonNullElse(by.at(), envelope.time());
        return atDevice.isAfter(envelope.time()) ? envelope.time() : atDevice;
    }
}
