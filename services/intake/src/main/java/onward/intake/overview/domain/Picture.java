package onward.intake.overview.domain;

import static onward.contracts.dispatch.JobState.AT_DESTINATION;
import static onward.contracts.dispatch.JobState.CANCELLED;
import static onward.contracts.dispatch.JobState.COMPLETED;
import static onward.contracts.dispatch.JobState.EN_ROUTE;
import static onward.contracts.dispatch.JobState.GOA;
import static onward.contracts.dispatch.JobState.ON_SCENE;
import static onward.contracts.dispatch.JobState.REASSIGNED;
import static onward.contracts.dispatch.JobState.TRANSPORTING;
import static onward.contracts.dispatch.JobState.UNSUCCESSFUL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PlanFailed;
import onward.contracts.dispatch.PlanProposed;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.ResolutionEvent;
import onward.intake.reporting.domain.Progress;
import org.jspecify.annotations.Nullable;

/// What is done about an incident, as far as dispatch and resolution told: each of their events carries what it is
/// about
/// as a whole, so the picture is the newest of each.
public record Picture(
        List<OptionFacts> options,
        @Nullable PlanFacts plan,
        @Nullable String planFailure,
        List<JobFacts> jobs,
        List<PromiseFacts> promises,
        @Nullable CaseFacts careCase) {
    private static final Set<JobState> ACTIVE = EnumSet.of(EN_ROUTE, ON_SCENE, TRANSPORTING, AT_DESTINATION);
    private static final Set<JobState> FINAL = EnumSet.of(COMPLETED, CANCELLED, GOA, UNSUCCESSFUL, REASSIGNED);

    public static Picture empty() {
        return new Picture(List.of(), null, null, List.of(), List.of(), null);
    }

    public Picture after(DispatchEvent event) {
        return switch (event) {
            case PlanProposed proposed -> new Picture(proposed.options(), plan, planFailure, jobs, promises, careCase);
            case PlanChosen chosen -> withPlan(chosen.plan());
            case PlanReplanned replanned -> withPlan(replanned.plan());
            case PlanFailed failed -> new Picture(options, plan, failed.reason(), jobs, promises, careCase);
            case JobEvent job -> withJobs(List.of(job.job()));
            case PromiseEvent told ->
                new Picture(
                        options,
                        plan,
                        planFailure,
                        jobs,
                        newest(promises, List.of(told.promise()), PromiseFacts::id),
                        careCase);
        };
    }

    public Picture after(ResolutionEvent event) {
        return new Picture(options, plan, planFailure, jobs, promises, event.careCase());
    }

    /// How far the work has come, by the jobs. When the last job is completed nothing is sought any more: resolution is
    /// about to say so.
    public Progress progress() {
        if (jobs.isEmpty()) {
            return Progress.NOTHING_YET;
        }
        if (jobs.stream().anyMatch(job -> ACTIVE.contains(job.state()))) {
            return Progress.HELP_IS_UNDER_WAY;
        }
        var isDone = jobs.stream().allMatch(job -> FINAL.contains(job.state()))
                && jobs.stream().anyMatch(job -> job.state() == COMPLETED);
        return isDone ? Progress.HELP_IS_UNDER_WAY : Progress.HELP_IS_SOUGHT;
    }

    /// The jobs that are part of what is done now: not those that others have taken the place of.
    public List<JobFacts> currentJobs() {
        return jobs.stream().filter(this::isCurrent).toList();
    }

    public List<JobFacts> formerJobs() {
        return jobs.stream().filter(job -> !isCurrent(job)).toList();
    }

    private boolean isCurrent(JobFacts job) {
        return switch (job.state()) {
            case REASSIGNED -> false;
            case CANCELLED, GOA, UNSUCCESSFUL -> isPlanned(job);
            default -> true;
        };
    }

    private boolean isPlanned(JobFacts job) {
        return plan == null
                || plan.jobs().stream().anyMatch(planned -> planned.id().equals(job.id()));
    }

    private Picture withPlan(PlanFacts chosen) {
        return new Picture(options, chosen, null, jobs, promises, careCase).withJobs(chosen.jobs());
    }

    private Picture withJobs(List<JobFacts> told) {
        return new Picture(options, plan, planFailure, newest(jobs, told, JobFacts::id), promises, careCase);
    }

    /// The known things with those that were told put in their place, or at the end when they are new.
    private static <T, K> List<T> newest(List<T> known, List<T> told, Function<T, K> id) {
        var all = new ArrayList<>(known);
        for (var one : told) {
            var at = all.stream().map(id).toList().indexOf(id.apply(one));
            if (at < 0) {
                all.add(one);
            } else {
                all.set(at, one);
            }
        }
        return List.copyOf(all);
    }
}
