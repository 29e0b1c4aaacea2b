package onward.dispatch.planning;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onward.dispatch.planning.KeepPlan.Answer.Kept;
import onward.dispatch.planning.KeepPlan.Answer.Stale;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlanFollower;
import onward.dispatch.planning.domain.PlanMethod;
import onward.dispatch.planning.domain.PlanningTerms;
import onward.planner.Inserted;
import onward.planner.explain.Account;
import onward.planner.explain.Misfit;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import org.jboss.logging.Logger;

/// Plans a whole control area anew: everybody's tours, with what is under way, accepted or offered as it is. It
/// holds no lock while it plans, so that offers never wait for it; what went into other hands meanwhile falls out
/// of the plan, and one that comes after a newer one is dropped.
@ApplicationScoped
public class ReplanArea {
    private static final Logger LOG = Logger.getLogger(ReplanArea.class);

    /// Larger areas are planned by the optimiser or not at all: inserting takes memory for every two requests.
    private static final int MOST_INSERTED = 1_000;

    private final DrawArea drawArea;
    private final Solver solver;
    private final KeepPlan keepPlan;
    private final PlanningTerms terms;
    private final PlanningMetrics metrics;
    private final List<PlanFollower> followers;
    private final Clock clock;

    ReplanArea(
            DrawArea drawArea,
            Solver solver,
            KeepPlan keepPlan,
            PlanningTerms terms,
            PlanningMetrics metrics,
            @All List<PlanFollower> followers,
            Clock clock) {
        this.drawArea = drawArea;
        this.solver = solver;
        this.keepPlan = keepPlan;
        this.terms = terms;
        this.metrics = metrics;
        this.followers = followers;
        this.clock = clock;
    }

    /// Says whether the area is planned as it stands; if not, it should be tried again.
    public boolean replan(String area) {
        var begin = clock.instant();
        var sketch = drawArea.draw(area);
        var posed = AreaProblem.of(sketch.picture(), terms);
        var problem = posed.problem(sketch.before());
        var plan = problem.isEmpty()
                ? Optional.of(new DrawnUp(posed).withoutTours())
                : solved(problem.get())
                        .map(solved -> new DrawnUp(posed)
                                .plan(solved.account(), solved.method(), Duration.between(begin, clock.instant())));
        return plan.isEmpty() || keep(plan.get());
    }

    private boolean keep(DispatchPlan plan) {
        return switch (keepPlan.keep(plan)) {
            case Kept kept -> {
                metrics.kept(plan, kept.elsewhere());
                followers.forEach(follower -> follower.follow(kept.plan()));
                yield true;
            }
            case Stale stale -> {
                metrics.stale(plan.area());
                yield false;
            }
        };
    }

    private Optional<SolvedPlan> solved(Problem problem) {
        return solver.solve(problem)
                .flatMap(plan -> checked(problem, plan))
                .map(account -> new SolvedPlan(account, PlanMethod.OPTIMISED))
                .or(() -> inserted(problem));
    }

    /// What comes from another process is believed when it is a valid plan that costs what it says.
    private static Optional<Account> checked(Problem problem, Plan plan) {
        try {
            return Optional.of(Account.of(problem, plan));
        } catch (Misfit misfit) {
            LOG.errorf("planner: its plan is not used, since it is invalid: %s", misfit.getMessage());
            return Optional.empty();
        }
    }

    private Optional<SolvedPlan> inserted(Problem problem) {
        metrics.fallback();
        return problem.requests().size() > MOST_INSERTED
                ? Optional.empty()
                : Optional.of(new SolvedPlan(Account.of(problem, Inserted.plan(problem)), PlanMethod.INSERTED));
    }
}
