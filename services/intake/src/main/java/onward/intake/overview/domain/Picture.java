package onward.intake.overview.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import onward.contracts.dispatch.AlarmEvent;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PlanFailed;
import onward.contracts.dispatch.PlanProposed;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.resolution.CareCaseEvent;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.RemedyEvent;
import onward.contracts.resolution.RemedyFacts;
import onward.contracts.resolution.ResolutionEvent;
import onward.intake.reporting.domain.Progress;
import org.jspecify.annotations.Nullable;

/// What is done about an incident, as far as dispatch and resolution told: each of their events carries what it is
/// about as a whole, so the picture is the newest of each.
public record Picture(
        List<OptionFacts> options,
        @Nullable PlanFacts plan,
        @Nullable String planFailure,
        List<JobFacts> jobs,
        List<PromiseFacts> promises,
        @Nullable CaseFacts careCase,
        @Nullable List<RemedyFacts> remedies) {
    public Picture {
        // pictures that were kept before there were remedies have none
        remedies = remedies == null ? List.of() : remedies;
    }

    public static Picture empty() {
        return new Picture(List.of(), null, null, List.of(), List.of(), null, List.of());
    }

    public Picture after(DispatchEvent event) {
        return switch (event) {
            case PlanProposed proposed ->
                new Picture(proposed.options(), plan, planFailure, jobs, promises, careCase, remedies);
            case PlanChosen chosen -> withPlan(chosen.plan());
            case PlanReplanned replanned -> withPlan(replanned.plan());
            case PlanFailed failed -> new Picture(options, plan, failed.reason(), jobs, promises, careCase, remedies);
            case JobEvent job -> withJobs(List.of(job.job()));
            case PromiseCalledOff off -> withPromises(without(off.promise()));
            case PromiseEvent told -> withPromises(Newest.of(promises, List.of(told.promise()), PromiseFacts::id));
            case AlarmEvent alarm -> this;
        };
    }

    public Picture after(ResolutionEvent event) {
        return switch (event) {
            case CareCaseEvent told ->
                new Picture(options, plan, planFailure, jobs, promises, told.careCase(), remedies);
            case RemedyEvent told -> withRemedy(told.remedy());
        };
    }

    /// The earliest of what the customer still waits for; null when nothing was promised, or everything was kept.
    public @Nullable Instant promisedBy() {
        return promises.stream()
                .filter(promise -> promise.state() != PromiseState.KEPT)
                .map(PromiseFacts::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// How far the work has come, by the jobs.
    public Progress progress() {
        return Work.progress(jobs);
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

    private List<PromiseFacts> without(PromiseFacts calledOff) {
        return promises.stream()
                .filter(promise -> !promise.id().equals(calledOff.id()))
                .toList();
    }

    private Picture withPromises(List<PromiseFacts> told) {
        return new Picture(options, plan, planFailure, jobs, told, careCase, remedies);
    }

    private Picture withRemedy(RemedyFacts told) {
        var known = remedies == null ? List.<RemedyFacts>of() : remedies;
        var newest = Newest.of(known, List.of(told), RemedyFacts::id);
        return new Picture(options, plan, planFailure, jobs, promises, careCase, newest);
    }

    private Picture withPlan(PlanFacts chosen) {
        return new Picture(options, chosen, null, jobs, promises, careCase, remedies).withJobs(chosen.jobs());
    }

    private Picture withJobs(List<JobFacts> told) {
        return new Picture(
                options, plan, planFailure, Newest.of(jobs, told, JobFacts::id), promises, careCase, remedies);
    }
}
