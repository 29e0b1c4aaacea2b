package onward.dispatch.planning;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Urgency;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.PlanCosts;
import onward.dispatch.planning.domain.PlanMethod;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlannedTour;
import onward.dispatch.planning.domain.PlanningTerms;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Effort;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.testkit.MutableClock;
import org.jspecify.annotations.Nullable;

/// One control area in memory: patrols and partner desks along a road, and jobs at its kilometres.
final class AreaWorld implements AreaPictures, DispatchPlans {
    static final String AREA = "everywhere";
    static final String NORTH = "north";

    /// What is nearer to the beginning of the road than this is near the border to the north.
    private static final int BORDER_KM = 20;

    final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final Map<JobId, Set<ResponderId>> takenMeanwhile = new HashMap<>();
    private final PlanningTerms terms = new RoadTerms();
    Solver solver = AreaWorld::optimised;
    private final List<FleetUnit> fleet = new ArrayList<>();
    private final List<OpenJob> jobs = new ArrayList<>();
    private final Map<String, DispatchPlan> plans = new HashMap<>();

    DispatchPlan replanned() {
        replan();
        return find(AREA).orElseThrow();
    }

    boolean replan() {
        return new ReplanArea(
                        new DrawArea(this, this),
                        problem -> solver.solve(problem),
                        new KeepPlan(this),
                        terms,
                        new PlanningMetrics(registry, clock),
                        List.of(),
                        clock)
                .replan(AREA);
    }

    static Optional<Plan> optimised(Problem problem) {
        var effort = new Effort(Duration.ofSeconds(5), 0, 1, 1);
        return Optional.of(Optimiser.solve(problem, effort, (elapsed, cost, bound, phase) -> {})
                .plan());
    }

    ResponderId patrol(int km) {
        return patrol(km, true, Set.of("TOOLS_BASIC"));
    }

    ResponderId patrol(int km, boolean onDuty, Set<String> able) {
        var id = new ResponderId("patrol-" + km);
        fleet.add(RoadUnit.of(id, ResponderKind.PATROL, km, onDuty, able, 90));
        return id;
    }

    ResponderId desk(int km, double costPerHour) {
        var id = new ResponderId("desk-" + km);
        fleet.add(RoadUnit.of(id, ResponderKind.PARTNER_DESK, km, true, Set.of("TOOLS_BASIC"), costPerHour));
        return id;
    }

    /// Whom the area in the north would lend.
    ResponderId lent(int km) {
        var id = new ResponderId("lent-" + km);
        fleet.add(RoadUnit.of(id, ResponderKind.PATROL, km, true, Set.of("TOOLS_BASIC"), 90, NORTH));
        return id;
    }

    /// The north has something for one of its own.
    void neededInTheNorth(ResponderId responder) {
        var now = clock.instant();
        var stop = new PlannedStop(
                new JobId(new UUID(3, 1)),
                new IncidentId(new UUID(3, 2)),
                JobState.PENDING,
                false,
                now,
                now,
                Duration.ZERO);
        var tour = new PlannedTour(responder, List.of(stop), now, null);
        plans.put(
                NORTH,
                new DispatchPlan(
                        NORTH,
                        now,
                        Duration.ZERO,
                        PlanMethod.OPTIMISED,
                        List.of(tour),
                        List.of(),
                        List.of(),
                        PlanCosts.NONE,
                        null));
    }

    JobId pending(int km) {
        return job(km, JobState.PENDING, Set.of("TOOLS_BASIC"), null, Set.of(), Set.of());
    }

    JobId urgent(int km) {
        var id = pending(km);
        jobs.set(jobs.size() - 1, with(jobs.getLast(), Urgency.HIGH, null));
        return id;
    }

    JobId requiring(int km, String capability) {
        return job(km, JobState.PENDING, Set.of(capability), null, Set.of(), Set.of());
    }

    JobId declinedBy(int km, ResponderId... decliners) {
        return job(km, JobState.PENDING, Set.of("TOOLS_BASIC"), null, Set.of(), Set.of(decliners));
    }

    JobId offered(int km, ResponderId... asked) {
        return job(km, JobState.OFFERED, Set.of("TOOLS_BASIC"), null, Set.of(asked), Set.of());
    }

    JobId held(int km, JobState state, ResponderId by) {
        return job(km, state, Set.of("TOOLS_BASIC"), by, Set.of(), Set.of());
    }

    JobId reserved(int km, Instant until) {
        var id = job(km, JobState.RESERVED, Set.of("TOOLS_BASIC"), null, Set.of(), Set.of());
        jobs.set(jobs.size() - 1, with(jobs.getLast(), Urgency.NORMAL, until));
        return id;
    }

    private JobId job(
            int km,
            JobState state,
            Set<String> requires,
            @Nullable ResponderId heldBy,
            Set<ResponderId> asked,
            Set<ResponderId> excluded) {
        var id = new JobId(new UUID(2, jobs.size()));
        jobs.add(new OpenJob(
                id,
                new IncidentId(new UUID(1, jobs.size())),
                ServiceType.BATTERY,
                ItineraryKind.PEOPLE,
                Urgency.NORMAL,
                state,
                ResponderKind.PATROL,
                "lexus",
                new TreeSet<>(requires),
                RoadUnit.at(km),
                null,
                Duration.ofMinutes(30),
                clock.instant(),
                null,
                null,
                heldBy,
                heldBy == null ? null : clock.instant().plusSeconds(600 + jobs.size()),
                asked,
                excluded,
                km < BORDER_KM ? Set.of(NORTH) : Set.of()));
        return id;
    }

    private static OpenJob with(OpenJob job, Urgency urgency, @Nullable Instant reservedUntil) {
        return new OpenJob(
                job.id(),
                job.incident(),
                job.service(),
                job.itinerary(),
                urgency,
                job.state(),
                job.kind(),
                job.brand(),
                job.requires(),
                job.pickup(),
                job.dropOff(),
                job.work(),
                job.createdAt(),
                job.promisedBy(),
                reservedUntil,
                job.heldBy(),
                job.eta(),
                job.asked(),
                job.excluded(),
                job.near());
    }

    static List<JobId> stops(DispatchPlan plan, ResponderId responder) {
        return tour(plan, responder).stream()
                .flatMap(tour -> tour.stops().stream())
                .map(PlannedStop::job)
                .toList();
    }

    static PlannedStop stop(DispatchPlan plan, JobId job) {
        return plan.tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .filter(stop -> stop.job().equals(job))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<PlannedTour> tour(DispatchPlan plan, ResponderId responder) {
        return plan.tours().stream()
                .filter(tour -> tour.responder().equals(responder))
                .findFirst();
    }

    @Override
    public AreaPicture draw(String area) {
        return new AreaPicture(area, clock.instant(), List.copyOf(fleet), List.copyOf(jobs));
    }

    @Override
    public Optional<DispatchPlan> find(String area) {
        return Optional.ofNullable(plans.get(area));
    }

    @Override
    public boolean keep(DispatchPlan drawn) {
        var plan = plans.get(drawn.area());
        if (plan != null && !plan.drawnAt().isBefore(drawn.drawnAt())) {
            return false;
        }
        plans.put(drawn.area(), drawn);
        return true;
    }

    @Override
    public Map<JobId, Set<ResponderId>> holders(Collection<JobId> asked) {
        return takenMeanwhile;
    }
}
