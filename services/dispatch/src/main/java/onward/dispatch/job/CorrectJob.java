package onward.dispatch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.job.CorrectJob.Answer.Corrected;
import onward.dispatch.job.CorrectJob.Answer.NeverCameTo;
import onward.dispatch.job.CorrectJob.Answer.OutOfOrder;
import onward.dispatch.job.CorrectJob.Answer.Unknown;
import onward.dispatch.job.domain.Course;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Moments;
import onward.dispatch.job.domain.Step;

/// Takes an agent's word that a job came to a state at another time than was told. The job stands where it stood: only
/// what is known of its course changes.
@ApplicationScoped
public class CorrectJob {
    private final Jobs jobs;
    private final Moments moments;
    private final Clock clock;

    public CorrectJob(Jobs jobs, Moments moments, Clock clock) {
        this.jobs = jobs;
        this.moments = moments;
        this.clock = clock;
    }

    @Transactional
    public Answer correct(JobId id, JobState state, Instant at, String reason, By by) {
        var job = jobs.locked(id).orElse(null);
        if (job == null) {
            return new Unknown(id);
        }
        var course = new Course(moments.of(id));
        if (course.cameTo(state).isEmpty()) {
            return new NeverCameTo(state, course.states());
        }
        if (at.isAfter(clock.instant()) || !course.allows(state, at)) {
            return new OutOfOrder(at);
        }
        moments.add(id, new Moment(state, at, clock.instant(), by.actor(), Moment.Kind.CORRECTED));
        jobs.save(new Step(job, new JobChange.Corrected(state, at, reason, by)));
        return new Corrected(job);
    }

    /// What became of the correction.
    public sealed interface Answer {
        record Corrected(Job job) implements Answer {}

        /// Only the times of states that it came to can be corrected: these.
        record NeverCameTo(JobState state, List<JobState> cameTo) implements Answer {}

        /// It can't have been then: before the state before, after the next, or in time to come.
        record OutOfOrder(Instant at) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
