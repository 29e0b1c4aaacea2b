package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Reserved;
import onward.dispatch.job.domain.ReservedUntil;
import onward.dispatch.job.domain.Step;
import onward.dispatch.offer.AssignJob;
import onward.dispatch.offer.OfferJobs;
import onward.dispatch.promise.TellCustomer;
import onward.dispatch.promise.domain.PromisePolicy;

/// Starts jobs that waited, once what they waited for has come: the road is open, the vehicle repaired, or their time
/// has come.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class StartReservedJobs {
    private final Jobs jobs;
    private final OfferJobs offerJobs;
    private final AssignJob assignJob;
    private final TellCustomer tellCustomer;
    private final PromisePolicy promisePolicy;
    private final Clock clock;

    public StartReservedJobs(
            Jobs jobs,
            OfferJobs offerJobs,
            AssignJob assignJob,
            TellCustomer tellCustomer,
            PromisePolicy promisePolicy,
            Clock clock) {
        this.jobs = jobs;
        this.offerJobs = offerJobs;
        this.assignJob = assignJob;
        this.tellCustomer = tellCustomer;
        this.promisePolicy = promisePolicy;
        this.clock = clock;
    }

    public void roadOpened(IncidentId incident, By by) {
        start(incident, job -> job.reservation().what() == ReservedUntil.ROAD_OPEN, by);
    }

    /// The customer is told when the car is back.
    public void vehicleRepaired(IncidentId incident, By by) {
        if (start(incident, job -> job.reservation().what() == ReservedUntil.VEHICLE_REPAIRED, by)) {
            var dueAt = clock.instant().plus(promisePolicy.vehicleReturn());
            tellCustomer.expect(incident, PromiseKind.VEHICLE_RETURN, dueAt, null, by);
        }
    }

    public void due(IncidentId incident, By by) {
        var now = clock.instant();
        start(
                incident,
                job -> {
                    var dueAt = job.reservation().dueAt();
                    return dueAt != null && !now.isBefore(dueAt);
                },
                by);
    }

    /// Starts what came after jobs that are all done now.
    public void jobsDone(IncidentId incident, By by) {
        var done = jobs.of(incident).stream()
                .filter(Completed.class::isInstance)
                .map(Job::id)
                .toList();
        start(
                incident,
                job -> job.reservation().what() == ReservedUntil.JOBS_DONE
                        && done.containsAll(job.leg().linked(LinkKind.AFTER)),
                by);
    }

    private boolean start(IncidentId incident, Predicate<Reserved> which, By by) {
        var all = jobs.of(incident);
        var started = new ArrayList<Pending>();
        for (var job : all) {
            if (job instanceof Reserved reserved && which.test(reserved)) {
                var pending = reserved.started();
                jobs.save(new Step(pending, new JobChange.Started(by)));
                started.add(pending);
            }
        }
        offerJobs.offer(started.stream().filter(job -> !goesOn(job, all, by)).toList(), by);
        return !started.isEmpty();
    }

    /// Whoever did the job before goes on with this one, if it has to be the same.
    private boolean goesOn(Pending job, List<Job> all, By by) {
        return all.stream()
                .filter(before -> job.leg().linked(LinkKind.SAME_RESPONDER).contains(before.id()))
                .map(StartReservedJobs::responder)
                .flatMap(Optional::stream)
                .anyMatch(responder -> assignJob.assign(job.id(), responder, "The same crew goes on with it.", by)
                        instanceof AssignJob.Answer.Assigned);
    }

    private static Optional<ResponderId> responder(Job job) {
        return switch (job) {
            case Job.Committed held -> Optional.of(held.responder());
            case Completed done -> Optional.of(done.responder());
            default -> Optional.empty();
        };
    }
}
