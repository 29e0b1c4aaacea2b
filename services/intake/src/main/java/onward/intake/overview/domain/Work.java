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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.intake.reporting.domain.Progress;

/// What the jobs of an incident amount to.
final class Work {
    private static final Set<JobState> ACTIVE = EnumSet.of(EN_ROUTE, ON_SCENE, TRANSPORTING, AT_DESTINATION);
    private static final Set<JobState> FINAL = EnumSet.of(COMPLETED, CANCELLED, GOA, UNSUCCESSFUL, REASSIGNED);

    private Work() {}

    /// When the last job is completed nothing is sought any more: resolution is about to say so.
    static Progress progress(List<JobFacts> jobs) {
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
}
