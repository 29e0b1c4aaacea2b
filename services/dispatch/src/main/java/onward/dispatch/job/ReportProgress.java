package onward.dispatch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.ReportProgress.Answer.Busy;
import onward.dispatch.job.ReportProgress.Answer.Doubted;
import onward.dispatch.job.ReportProgress.Answer.Illegal;
import onward.dispatch.job.ReportProgress.Answer.NotYours;
import onward.dispatch.job.ReportProgress.Answer.NotedLate;
import onward.dispatch.job.ReportProgress.Answer.Progressed;
import onward.dispatch.job.ReportProgress.Answer.Unknown;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Boarding;
import onward.dispatch.job.domain.BoardingDoubt;
import onward.dispatch.job.domain.Course;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Moments;
import onward.dispatch.job.domain.OnScene;
import onward.dispatch.job.domain.Progress;
import onward.dispatch.job.domain.ProgressReport;
import onward.dispatch.job.domain.Step;

/// Takes what a crew tells about its job. Nothing but a legal transition changes a job.
@ApplicationScoped
public class ReportProgress {
    private final Incidents incidents;
    private final Responders responders;
    private final Jobs jobs;
    private final Moments moments;
    private final Clock clock;

    public ReportProgress(Incidents incidents, Responders responders, Jobs jobs, Moments moments, Clock clock) {
        this.incidents = incidents;
        this.responders = responders;
        this.jobs = jobs;
        this.moments = moments;
        this.clock = clock;
    }

    @Transactional
    public Answer report(JobId id, ResponderId reporter, ProgressReport report) {
        var found = jobs.locked(id);
        if (found.isEmpty()) {
            return new Unknown(id);
        }
        var job = found.get();
        if (!Progress.holds(reporter, job)) {
            return new NotYours(id);
        }
        var busy = job instanceof Accepted accepted && report.state() == JobState.EN_ROUTE
                ? busyWith(accepted)
                : Optional.<JobId>empty();
        if (busy.isPresent()) {
            return new Busy(busy.get());
        }
        return Progress.of(job, report).map(step -> taken(step, job, report)).orElseGet(() -> refused(job, report));
    }

    private Answer taken(Step step, Job job, ProgressReport report) {
        var doubt = doubt(job, report);
        if (doubt.isPresent()) {
            return new Doubted(doubt.get());
        }
        jobs.save(step);
        return new Progressed(step.job());
    }

    /// A report that comes late is noted and moves nothing; one that the crew finds nobody calls an agent.
    private Answer refused(Job job, ProgressReport report) {
        var at = report.at();
        if (at != null && new Course(moments.of(job.id())).hasBehindIt(report.state(), at)) {
            var by = report.by().actor();
            moments.add(job.id(), new Moment(report.state(), at, clock.instant(), by, Moment.Kind.LATE));
            return new NotedLate(job);
        }
        if (job instanceof OnScene onScene && report.state() == JobState.GOA) {
            jobs.save(onScene.foundNobody(report.by()));
        }
        return new Illegal(job.state(), Progress.allowed(job));
    }

    private Optional<BoardingDoubt> doubt(Job job, ProgressReport report) {
        return incidents
                .find(job.leg().incident())
                .flatMap(incident -> Boarding.of(job.leg(), incident.facts()))
                .flatMap(boarding -> boarding.about(report));
    }

    private Optional<JobId> busyWith(Accepted job) {
        responders.locked(job.responder());
        return jobs.heldBy(job.responder()).stream()
                .filter(Job.Active.class::isInstance)
                .map(Job::id)
                .findFirst();
    }

    /// What became of a report.
    public sealed interface Answer {
        record Progressed(Job job) implements Answer {}

        /// The job had gone on already: what is told is noted, and the job stands where it stood.
        record NotedLate(Job job) implements Answer {}

        record Unknown(JobId id) implements Answer {}

        /// It is another responder's job.
        record NotYours(JobId id) implements Answer {}

        /// The job stands at `from`, and only these can be reported of it.
        record Illegal(JobState from, List<JobState> allowed) implements Answer {}

        /// Other people have boarded than those of the job.
        record Doubted(BoardingDoubt doubt) implements Answer {}

        /// The responder is still under way with another job.
        record Busy(JobId with) implements Answer {}
    }
}
