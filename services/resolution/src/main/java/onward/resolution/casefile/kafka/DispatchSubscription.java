package onward.resolution.casefile.kafka;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobOnScene;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.value.By;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.resolution.Follower;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.FollowJob;
import onward.resolution.casefile.FollowPlan;
import onward.resolution.casefile.Followed;
import onward.resolution.promise.NotePromise;

/// Keeps the case in step with the journey plan, its jobs, and what the customer was promised, and tells the features
/// that follow along.
@ApplicationScoped
class DispatchSubscription implements Subscription<DispatchEvent> {
    private static final Set<Class<? extends DispatchEvent>> CARE = Set.of(
            PlanChosen.class,
            PlanReplanned.class,
            JobEnRoute.class,
            JobOnScene.class,
            JobTransporting.class,
            JobCompleted.class,
            PromiseEvent.class);

    private final FollowPlan followPlan;
    private final FollowJob followJob;
    private final NotePromise notePromise;
    private final FindCase findCase;
    private final List<Follower<DispatchEvent>> followers;

    DispatchSubscription(
            FollowPlan followPlan,
            FollowJob followJob,
            NotePromise notePromise,
            FindCase findCase,
            @All List<Follower<DispatchEvent>> followers) {
        this.followPlan = followPlan;
        this.followJob = followJob;
        this.notePromise = notePromise;
        this.findCase = findCase;
        this.followers = followers;
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
        return Stream.concat(CARE.stream(), followers.stream().flatMap(follower -> follower.concerns().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Handled handle(DispatchEvent event, Envelope envelope) {
        var followed = switch (event) {
            case PlanChosen chosen -> followPlan.follow(chosen.incidentId(), chosen.plan(), chosen.by());
            case PlanReplanned made -> followPlan.follow(made.incidentId(), made.plan(), made.by());
            case JobEnRoute enRoute -> followJob.follow(enRoute, happenedAt(enRoute.by(), envelope));
            case JobOnScene arrived -> followJob.follow(arrived, happenedAt(arrived.by(), envelope));
            case JobTransporting moving -> followJob.follow(moving, happenedAt(moving.by(), envelope));
            case JobCompleted done -> followJob.follow(done, happenedAt(done.by(), envelope));
            case PromiseEvent promise -> note(promise);
            default -> known(event);
        };
        return switch (followed) {
            case TAKEN_IN -> passedOn(event, envelope);
            case UNKNOWN_CASE -> Handled.notYetKnown();
        };
    }

    private Followed known(DispatchEvent event) {
        return findCase.find(event.incidentId(), brand -> true).isPresent() ? Followed.TAKEN_IN : Followed.UNKNOWN_CASE;
    }

    private Handled passedOn(DispatchEvent event, Envelope envelope) {
        followers.forEach(follower -> follower.follow(event, envelope));
        return Handled.done();
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
