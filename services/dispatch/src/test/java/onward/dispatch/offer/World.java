package onward.dispatch.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Location;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Urgency;
import onward.contracts.value.By;
import onward.contracts.value.Position;
import onward.dispatch.Ids;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.ChangeEta;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.OfferBook;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.PlannedJobs;
import onward.dispatch.job.domain.Step;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.lifecycle.Move;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.planning.ClaimResponders;
import onward.dispatch.planning.LookedUp;
import onward.dispatch.planning.PlanArea;
import onward.testkit.MutableClock;

/// A dispatch in memory: one incident, a fleet of patrols, and the use cases of offers on them.
final class World implements Incidents, Jobs, PlannedJobs, Offers, OfferBook {
    static final By AGENT = By.actor("agent");

    final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    final List<JobChange> changes = new ArrayList<>();
    final List<Move> jobMoves = new ArrayList<>();
    final List<Move> offerMoves = new ArrayList<>();
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<OfferId, Offer> offers = new LinkedHashMap<>();
    private final Road road = new Road();
    final OfferPolicy policy = new Deadlines();
    private final Map<String, Integer> drawn = new HashMap<>();

    final Ids ids = () -> new UUID(7, drawn.merge("id", 1, Integer::sum));
    final PlanArea planArea = new PlanArea(road, new LookedUp(), () -> Duration.ofMinutes(45), clock);
    final Rivals rivals = new Rivals();
    final OfferJobs offerJobs =
            new OfferJobs(this, planArea, new ClaimResponders(rivals), this, this, policy, clock, ids);
    final WithdrawOffers withdrawOffers = new WithdrawOffers(this);
    final AcceptOffer acceptOffer = new AcceptOffer(this, this, withdrawOffers, clock);
    final DeclineOffer declineOffer = new DeclineOffer(this, this, offerJobs, clock);
    final AcknowledgeOffer acknowledgeOffer = new AcknowledgeOffer(this, clock);
    final ExpireOffers expireOffers = new ExpireOffers(this, this, offerJobs, clock);
    final ChangeEta changeEta = new ChangeEta(this, clock);
    final ReleaseJob releaseJob = new ReleaseJob(this, offerJobs, ids);
    final ConfirmEta confirmEta = new ConfirmEta(this, releaseJob);
    final RetryUnfilledJobs retryUnfilledJobs =
            new RetryUnfilledJobs(this, this, this, planArea, offerJobs, policy, clock);

    final OfferPlannedJobs offerPlannedJobs = new OfferPlannedJobs(this, this, offerJobs, clock);
    final FollowPlan followPlan = new FollowPlan(this, this, this, policy, clock);

    /// Patrols 1 to n on shift, each a bit further away than the one before.
    World withPatrols(int count) {
        road.withPatrols(count);
        return this;
    }

    /// A partner's desk somewhere on that road, that takes so much an hour.
    World withDesk(String id, double costPerHour) {
        road.withDesk(id, costPerHour);
        return this;
    }

    /// A patrol that has nothing to do, so many degrees of longitude to the west.
    World withFree(int patrol, double degrees) {
        road.withPatrol(patrol(patrol), degrees);
        return this;
    }

    /// A patrol that has so many minutes of work before it is free, in one job or in several.
    World withBusy(int patrol, int... minutes) {
        road.hasToDo(
                patrol(patrol),
                IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList());
        return this;
    }

    /// A patrol that would have so many minutes of work if it took what it is asked for.
    World withAsked(int patrol, int minutes) {
        road.wasOnlyAsked(patrol(patrol));
        return withBusy(patrol, minutes);
    }

    static ResponderId patrol(int number) {
        return new ResponderId("patrol-" + number);
    }

    /// A repair that was just put to the nearest.
    JobId offered() {
        return offered(1);
    }

    List<Job> allJobs() {
        return List.copyOf(jobs.values());
    }

    List<Offer> allOffers() {
        return List.copyOf(offers.values());
    }

    JobId offered(int number) {
        var job = new Pending(Legs.repair(number), 1);
        save(Step.created(job, AGENT));
        offerJobs.offer(List.of(job), AGENT);
        return job.id();
    }

    Offer.Open open(int patrol) {
        return openTo(patrol(patrol)).getFirst();
    }

    AcceptOffer.Answer accept(int patrol) {
        return acceptOffer.accept(open(patrol).id(), patrol(patrol), in("PT5M"), AGENT);
    }

    void decline(int patrol) {
        declineOffer.decline(open(patrol).id(), patrol(patrol), DeclineReason.TOO_FAR, null, AGENT);
    }

    Job job(JobId id) {
        return find(id).orElseThrow();
    }

    Instant in(String duration) {
        return clock.instant().plus(Duration.parse(duration));
    }

    @Override
    public Optional<KnownIncident> find(IncidentId id) {
        var facts = new IncidentFacts(
                "lexus",
                IncidentKind.BREAKDOWN,
                clock.instant(),
                new Contact(null, "+33612345678", null, null),
                null,
                new Location(new Position(6.9797, 45.4489), null, null, null, null),
                null,
                null,
                null);
        var triage = new Triage(List.of(), Urgency.NORMAL, List.of(), List.of());
        return Optional.of(new KnownIncident(id, facts, triage, Cover.unknown("test"), true));
    }

    @Override
    public Optional<KnownIncident> locked(IncidentId id) {
        return find(id);
    }

    @Override
    public void add(KnownIncident incident) {}

    @Override
    public void save(KnownIncident incident) {}

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<Job> locked(JobId id) {
        return find(id);
    }

    @Override
    public List<Job> of(IncidentId incident) {
        return List.copyOf(jobs.values());
    }

    @Override
    public List<Job.Committed> heldBy(ResponderId responder) {
        return jobs.values().stream()
                .filter(Job.Committed.class::isInstance)
                .map(Job.Committed.class::cast)
                .filter(job -> job.responder().equals(responder))
                .toList();
    }

    @Override
    public List<JobId> unfilled() {
        return jobs.values().stream()
                .filter(Unfilled.class::isInstance)
                .map(Job::id)
                .toList();
    }

    @Override
    public List<JobId> goodFor(ResponderId responder, int most) {
        return List.of();
    }

    @Override
    public Set<ResponderId> idle() {
        return Set.of();
    }

    @Override
    public Map<JobId, ResponderId> awaited(String area) {
        return jobs.values().stream()
                .filter(Planned.class::isInstance)
                .map(Planned.class::cast)
                .collect(Collectors.toMap(Job::id, planned -> planned.turn().responderId()));
    }

    @Override
    public void save(Step step) {
        var before = jobs.put(step.job().id(), step.job());
        var from = before == null ? Move.NOWHERE : before.state().name();
        jobMoves.add(new Move(from, step.job().state().name()));
        changes.add(step.change());
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    @Override
    public Optional<Offer> locked(OfferId id) {
        return find(id);
    }

    @Override
    public List<Offer> of(JobId job) {
        return offers.values().stream()
                .filter(offer -> offer.terms().job().equals(job))
                .toList();
    }

    @Override
    public Map<JobId, List<Offer>> of(Collection<JobId> asked) {
        return asked.stream().collect(Collectors.toMap(id -> id, this::of));
    }

    @Override
    public List<Offer.Open> openTo(ResponderId responder) {
        return offers.values().stream()
                .filter(Offer.Open.class::isInstance)
                .map(Offer.Open.class::cast)
                .filter(offer -> offer.terms().responder().equals(responder))
                .toList();
    }

    @Override
    public void save(Offer offer) {
        var before = offers.put(offer.id(), offer);
        var from = before == null ? Move.NOWHERE : before.state().name();
        offerMoves.add(new Move(from, offer.state().name()));
    }

    @Override
    public Map<JobId, List<OfferFacts>> factsOf(Collection<JobId> asked) {
        return asked.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> of(id).stream().map(Offer::facts).toList()));
    }
}
