package onward.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.ContractedJob;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.PlanCosts;
import onward.dispatch.planning.domain.PlanMethod;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlannedTour;
import onward.dispatch.planning.domain.UnservedJob;
import onward.planner.explain.Account;
import onward.planner.explain.Cost;
import onward.planner.explain.Schedule;
import onward.planner.explain.Stop;

/// The planner's account of its plan in the words of dispatch: jobs and responders, points in time instead of seconds.
final class DrawnUp {
    private final AreaProblem problem;
    private final Map<String, OpenJob> jobs;
    private final Desks desks;

    DrawnUp(AreaProblem problem) {
        this.problem = problem;
        jobs = problem.planned().stream()
                .collect(Collectors.toMap(job -> job.id().toString(), Function.identity()));
        desks = new Desks(problem.posing());
    }

    DispatchPlan plan(Account account, PlanMethod method, Duration took) {
        var plan = account.plan();
        return new DispatchPlan(
                problem.posing().picture().area(),
                problem.posing().picture().drawnAt(),
                took,
                method,
                account.schedules().stream()
                        .filter(schedule -> !schedule.stops().isEmpty())
                        .map(this::tour)
                        .toList(),
                contracted(plan.contracted()),
                plan.unserved().stream()
                        .map(unserved -> unserved(job(unserved.request())))
                        .toList(),
                costs(account.cost()),
                plan.lowerBound());
    }

    /// The plan where nobody is there or nothing is to do; it is the best one.
    DispatchPlan withoutTours() {
        return new DispatchPlan(
                problem.posing().picture().area(),
                problem.posing().picture().drawnAt(),
                Duration.ZERO,
                PlanMethod.OPTIMISED,
                List.of(),
                contracted(List.of()),
                problem.planned().stream().map(this::unserved).toList(),
                PlanCosts.NONE,
                0.0);
    }

    private PlannedTour tour(Schedule schedule) {
        var responder = new ResponderId(schedule.unit());
        var unit = problem.posing().units().get(responder);
        return new PlannedTour(
                responder,
                schedule.stops().stream().map(this::stop).toList(),
                at(schedule.home()),
                unit == null ? null : unit.lentBy());
    }

    private PlannedStop stop(Stop stop) {
        var job = job(stop.request());
        boolean fixed = job.heldBy() != null || !job.asked().isEmpty();
        return new PlannedStop(
                job.id(),
                job.incident(),
                job.state(),
                fixed,
                at(stop.start()),
                at(stop.end()),
                Duration.ofSeconds(Math.round(stop.late())));
    }

    /// What desks have already, then what they should be asked for.
    private List<ContractedJob> contracted(List<String> planned) {
        var contracted = new ArrayList<ContractedJob>();
        for (var job : problem.posing().picture().jobs()) {
            if (problem.posing().isWithDesk(job)) {
                var desk = job.heldBy() == null ? job.asked().iterator().next() : job.heldBy();
                contracted.add(new ContractedJob(job.id(), job.incident(), desk, null));
            }
        }
        for (var id : planned) {
            var quote = desks.cheapest(job(id)).orElseThrow();
            contracted.add(new ContractedJob(
                    job(id).id(), job(id).incident(), quote.desk().id(), quote.price()));
        }
        return contracted;
    }

    private UnservedJob unserved(OpenJob job) {
        return new UnservedJob(
                job.id(),
                job.incident(),
                WhyNobody.can(job, problem.posing().picture().fleet()));
    }

    private static PlanCosts costs(Cost cost) {
        return new PlanCosts(
                cost.drive(), cost.service(), cost.overtime(), cost.lateness(), cost.contracted(), cost.change());
    }

    private OpenJob job(String id) {
        return Objects.requireNonNull(jobs.get(id));
    }

    private Instant at(double seconds) {
        return problem.posing().picture().drawnAt().plusMillis(Math.round(seconds * 1000));
    }
}
