package onward.dispatch.job.domain;

import onward.contracts.value.By;

/// A job after a transition, and what happened.
public record Step(Job job, JobChange change) {
    /// The first step of a job's life.
    public static Step created(Job job, By by) {
        return new Step(job, new JobChange.Created(by));
    }
}
