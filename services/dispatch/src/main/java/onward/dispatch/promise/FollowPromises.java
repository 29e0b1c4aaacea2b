package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.PromisePolicy;
import onward.dispatch.promise.domain.Promises;
import org.jspecify.annotations.Nullable;

/// Makes, renews, keeps and calls off promises as jobs go on: an acceptance promises an arrival, a later ETA renews it,
/// the arrival keeps it; people at their destination keep theirs, a returned vehicle its own. A time that an agent has
/// yet to agree to is not told the customer.
@ApplicationScoped
public class FollowPromises implements JobFollower {
    /// Work on the car after its people have gone on.
    private static final Set<ServiceType> NOBODY_WAITS =
            Set.of(ServiceType.VEHICLE_WATCH, ServiceType.VEHICLE_COLLECTION);

    private final Promises promises;
    private final TellCustomer tellCustomer;
    private final PromisePolicy policy;
    private final Clock clock;

    public FollowPromises(Promises promises, TellCustomer tellCustomer, PromisePolicy policy, Clock clock) {
        this.promises = promises;
        this.tellCustomer = tellCustomer;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void follow(Step step) {
        var job = step.job();
        var by = step.change().by();
        switch (step.change()) {
            case JobChange.Accepted c -> expectArrival(job, by);
            case JobChange.EtaChanged c -> expectArrival(job, by);
            case JobChange.OnScene c -> keep(job.leg().incident(), arrivalOf(job.id()), by);
            case JobChange.AtDestination c when keepsDestination(job) -> keepDestination(job, by);
            case JobChange.Completed c -> completed(job, by);
            case JobChange.Reassigned c -> handOn(job, c.successor());
            case JobChange.Cancelled c -> callOff(job, c.reason(), by);
            case JobChange.Unsuccessful c -> callOff(job, because("It could not be done", c.reason()), by);
            case JobChange.Goa c -> callOff(job, because("Nobody was there", c.reason()), by);
            default -> {}
        }
    }

    private void expectArrival(Job job, By by) {
        if (job instanceof Job.Committed held
                && !held.assignment().isToConfirm()
                && !NOBODY_WAITS.contains(job.leg().service())) {
            var dueAt = held.assignment().eta().plus(policy.arrivalSlack());
            tellCustomer.expect(job.leg().incident(), PromiseKind.RESPONDER_ARRIVAL, dueAt, job.id(), by);
        }
    }

    private void completed(Job job, By by) {
        if (keepsDestination(job)) {
            keepDestination(job, by);
        }
        if (job.leg().service() == ServiceType.VEHICLE_RETURN) {
            keep(job.leg().incident(), kind(PromiseKind.VEHICLE_RETURN), by);
        }
    }

    private static boolean keepsDestination(Job job) {
        return job.leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private void keepDestination(Job job, By by) {
        keep(job.leg().incident(), kind(PromiseKind.TIME_AT_DESTINATION), by);
    }

    /// Only what is in time is kept; the timer breaks the rest.
    private void keep(IncidentId incident, Predicate<Promise> which, By by) {
        var now = clock.instant();
        change(incident, which.and(promise -> !promise.word().dueAt().isBefore(now)), promise -> promise.keep(by));
    }

    private void callOff(Job job, String reason, By by) {
        change(job.leg().incident(), keptBy(job.id()), promise -> promise.callOff(reason, by));
    }

    private static String because(String what, @Nullable String reason) {
        return reason == null ? what + "." : "%s: %s".formatted(what, reason);
    }

    private void handOn(Job job, JobId successor) {
        promises.of(job.leg().incident()).stream()
                .filter(keptBy(job.id()))
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .forEach(promise -> promises.saveQuietly(promise.by(successor)));
    }

    private void change(
            IncidentId incident, Predicate<Promise> which, Function<Promise.Open, Promise.Change> transition) {
        promises.of(incident).stream()
                .filter(which)
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .map(transition)
                .forEach(promises::save);
    }

    private static Predicate<Promise> kind(PromiseKind kind) {
        return promise -> promise.word().kind() == kind;
    }

    private static Predicate<Promise> keptBy(JobId job) {
        return promise -> job.equals(promise.word().job());
    }

    /// An arrival that an agent promised for no certain job is kept by the first.
    private static Predicate<Promise> arrivalOf(JobId job) {
        return kind(PromiseKind.RESPONDER_ARRIVAL)
                .and(keptBy(job).or(promise -> promise.word().job() == null));
    }
}
