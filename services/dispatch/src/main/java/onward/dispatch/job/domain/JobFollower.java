package onward.dispatch.job.domain;

/// Told of every step of every job, inside the transaction that makes it and after its event was announced.
public interface JobFollower {
    void follow(Step step);
}
