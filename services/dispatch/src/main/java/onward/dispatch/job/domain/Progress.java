package onward.dispatch.job.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What a crew may report of a job in each of its states, and where it leads.
public final class Progress {
    private Progress() {}

    /// Whether the job is, or was last, the responder's.
    public static boolean holds(ResponderId responder, Job job) {
        return switch (job) {
            case Job.Committed held -> held.responder().equals(responder);
            case Job.Final over -> responder.equals(over.responder());
            case Job.Waiting waiting -> false;
        };
    }

    /// The step that the report is, or nothing when it is not allowed.
    public static Optional<Step> of(Job job, ProgressReport report) {
        if (!allowed(job).contains(report.state())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                job instanceof Job.Committed held && report.state() == JobState.UNSUCCESSFUL
                        ? held.failed(report.reason(), report.by())
                        : onward(job, report));
    }

    private static @Nullable Step onward(Job job, ProgressReport report) {
        var by = report.by();
        return switch (job) {
            case Accepted accepted -> accepted.setOff(by);
            case EnRoute enRoute -> enRoute.arrive(report.proof(), by);
            case OnScene onScene ->
                switch (report.state()) {
                    case TRANSPORTING -> onScene.transport(report.proof(), by);
                    case GOA -> onScene.gone(report.reason(), by);
                    default -> onScene.complete(report.proof(), by);
                };
            case Transporting transporting -> transporting.reachDestination(by);
            case AtDestination atDestination -> atDestination.complete(report.proof(), by);
            case Job.Waiting waiting -> null;
            case Job.Final over -> null;
        };
    }

    /// The states that can be reported next. `GOA` only after an agent has tried to reach the customer.
    public static List<JobState> allowed(Job job) {
        return switch (job) {
            case Accepted accepted -> List.of(JobState.EN_ROUTE, JobState.UNSUCCESSFUL);
            case EnRoute enRoute -> List.of(JobState.ON_SCENE, JobState.UNSUCCESSFUL);
            case OnScene onScene ->
                onScene.contactTried()
                        ? List.of(JobState.TRANSPORTING, JobState.COMPLETED, JobState.GOA, JobState.UNSUCCESSFUL)
                        : List.of(JobState.TRANSPORTING, JobState.COMPLETED, JobState.UNSUCCESSFUL);
            case Transporting transporting -> List.of(JobState.AT_DESTINATION, JobState.UNSUCCESSFUL);
            case AtDestination atDestination -> List.of(JobState.COMPLETED, JobState.UNSUCCESSFUL);
            case Job.Waiting waiting -> List.of();
            case Job.Final over -> List.of();
        };
    }
}
