package onward.dispatch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.job.TryContact.Answer.Illegal;
import onward.dispatch.job.TryContact.Answer.Noted;
import onward.dispatch.job.TryContact.Answer.Unknown;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.OnScene;
import org.jspecify.annotations.Nullable;

/// Notes that an agent has tried to reach the customer for a responder who finds nobody: from then on the crew may
/// report that they are gone.
@ApplicationScoped
public class TryContact {
    private final Jobs jobs;

    public TryContact(Jobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public Answer tried(JobId id, boolean reached, @Nullable String channel, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case OnScene onScene -> noted(onScene, reached, channel, by);
            case Job other -> new Illegal(other.state());
        };
    }

    private Answer noted(OnScene job, boolean reached, @Nullable String channel, By by) {
        var step = job.contactTried(reached, channel, by);
        jobs.save(step);
        return new Noted(step.job());
    }

    /// What became of the note.
    public sealed interface Answer {
        record Noted(Job job) implements Answer {}

        /// Only while the responder is on the scene.
        record Illegal(JobState from) implements Answer {}

        record Unknown(JobId id) implements Answer {}
    }
}
