package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobAnnouncer;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.OfferBook;
import onward.dispatch.journey.domain.Plans;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.journey.domain.VersionedPlan;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promises;

/// Looks at what could be done about an incident, and at what is.
@ApplicationScoped
public class LookUpJourney {
    private final Incidents incidents;
    private final Plans plans;
    private final Jobs jobs;
    private final OfferBook offers;
    private final Promises promises;
    private final WorkOutOptions workOutOptions;

    LookUpJourney(
            Incidents incidents,
            Plans plans,
            Jobs jobs,
            OfferBook offers,
            Promises promises,
            WorkOutOptions workOutOptions) {
        this.incidents = incidents;
        this.plans = plans;
        this.jobs = jobs;
        this.offers = offers;
        this.promises = promises;
        this.workOutOptions = workOutOptions;
    }

    @Transactional
    public Optional<KnownIncident> incident(IncidentId id) {
        return incidents.find(id);
    }

    /// What could be done now.
    @Transactional
    public Optional<Proposal> options(IncidentId id) {
        return incidents.find(id).map(workOutOptions::of);
    }

    @Transactional
    public Optional<Journey> journey(IncidentId id) {
        return plans.of(id).map(plan -> new Journey(plan, jobs(id), promises(id)));
    }

    private List<JobFacts> jobs(IncidentId id) {
        var all = jobs.of(id);
        Map<JobId, List<OfferFacts>> offered =
                offers.factsOf(all.stream().map(Job::id).collect(Collectors.toList()));
        return all.stream()
                .map(job -> JobAnnouncer.facts(job, offered.getOrDefault(job.id(), List.of())))
                .toList();
    }

    private List<PromiseFacts> promises(IncidentId id) {
        return promises.of(id).stream()
                .filter(promise -> !(promise instanceof Promise.CalledOff))
                .map(Promise::facts)
                .toList();
    }

    /// The plan with its jobs and promises.
    public record Journey(VersionedPlan plan, List<JobFacts> jobs, List<PromiseFacts> promises) {}
}
