package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobAnnouncer;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.OfferBook;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Step;
import onward.dispatch.journey.domain.Choice;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.offer.OfferJobs;
import onward.dispatch.promise.TellCustomer;
import onward.dispatch.promise.domain.PromisePolicy;
import org.jspecify.annotations.Nullable;

/// Puts an option into practice: jobs that go on under it stay, others are cancelled, new ones are created and offered,
/// and the customer is told when they will be there.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
class CarryOut {
    private final Plans plans;
    private final Jobs jobs;
    private final OfferBook offers;
    private final DrawUpJobs drawUpJobs;
    private final ReserveCars reserveCars;
    private final OfferJobs offerJobs;
    private final TellCustomer tellCustomer;
    private final PromisePolicy promisePolicy;

    CarryOut(
            Plans plans,
            Jobs jobs,
            OfferBook offers,
            DrawUpJobs drawUpJobs,
            ReserveCars reserveCars,
            OfferJobs offerJobs,
            TellCustomer tellCustomer,
            PromisePolicy promisePolicy) {
        this.plans = plans;
        this.jobs = jobs;
        this.offers = offers;
        this.drawUpJobs = drawUpJobs;
        this.reserveCars = reserveCars;
        this.offerJobs = offerJobs;
        this.tellCustomer = tellCustomer;
        this.promisePolicy = promisePolicy;
    }

    void carryOut(
            JourneyPlan.Open plan,
            KnownIncident incident,
            Proposal proposal,
            Option option,
            @Nullable String reason,
            By by) {
        var wanted = drawUpJobs.drawUp(incident.id(), option);
        var transition = Transition.of(jobs.of(incident.id()), wanted);
        var added = reserveCars.reserve(incident, transition.added(), cars(option, wanted));
        var choice = Choice.of(option, proposal, by.actor(), reason);
        decide(plan, option, choice, facts(transition, added), by);
        transition.dropped().forEach(job -> jobs.save(job.cancelled("The plan has changed.", by)));
        transition.amended().forEach(on -> jobs.save(on.job().amended(on.leg(), by)));
        added.forEach(job -> jobs.save(Step.created(job, by)));
        promise(incident, option, by);
        offer(added, by);
    }

    /// Which replacement car each job brings; jobs stand in the order of the option's legs.
    private static Map<JobId, CarWanted> cars(Option option, List<Job.Waiting> wanted) {
        var cars = new HashMap<JobId, CarWanted>();
        for (int leg = 0; leg < wanted.size(); leg++) {
            var car = option.legs().get(leg).particulars().car();
            if (car != null) {
                cars.put(wanted.get(leg).id(), car);
            }
        }
        return cars;
    }

    private void decide(JourneyPlan.Open plan, Option option, Choice choice, List<JobFacts> facts, By by) {
        switch (plan) {
            case JourneyPlan.Proposed proposed -> plans.save(proposed.choose(choice, facts, by));
            case JourneyPlan.Failed failed -> {
                var change = failed.propose(List.of(option.facts(true)), by);
                plans.save(change);
                plans.save(((JourneyPlan.Proposed) change.plan()).choose(choice, facts, by));
            }
            case JourneyPlan.Chosen chosen -> plans.save(chosen.replan(choice, facts, why(choice), by));
        }
    }

    private static String why(Choice choice) {
        return choice.reason() == null ? "The plan was made again." : choice.reason();
    }

    private List<JobFacts> facts(Transition transition, List<Job.Waiting> added) {
        var facts = new ArrayList<JobFacts>();
        transition.kept().forEach(job -> facts.add(JobAnnouncer.facts(job, offers.factsOf(job.id()))));
        transition
                .amended()
                .forEach(on -> facts.add(JobAnnouncer.facts(
                        on.job().about(on.leg()), offers.factsOf(on.job().id()))));
        added.forEach(job -> facts.add(JobAnnouncer.facts(job, List.of())));
        return facts;
    }

    private void promise(KnownIncident incident, Option option, By by) {
        var atDestination = option.atDestination();
        if (atDestination != null) {
            var dueAt = atDestination.plus(promisePolicy.destinationSlack());
            tellCustomer.expect(incident.id(), PromiseKind.TIME_AT_DESTINATION, dueAt, null, by);
        }
    }

    private void offer(List<Job.Waiting> added, By by) {
        var pending = added.stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .toList();
        offerJobs.offer(pending, by);
    }
}
