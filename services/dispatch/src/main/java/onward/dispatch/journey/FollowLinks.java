package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.dispatch.JobLink;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Arrangement;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Step;
import onward.dispatch.job.domain.Unsuccessful;

/// Goes on along the links between jobs: what comes after a job that is done starts, and what is linked to a job that
/// somebody gave back, or that failed, is linked to its successor.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
class FollowLinks implements JobFollower {
    private final Jobs jobs;
    private final StartReservedJobs startReservedJobs;

    FollowLinks(Jobs jobs, StartReservedJobs startReservedJobs) {
        this.jobs = jobs;
        this.startReservedJobs = startReservedJobs;
    }

    @Override
    public void follow(Step step) {
        var job = step.job();
        switch (step.change()) {
            case JobChange.Completed done ->
                startReservedJobs.jobsDone(job.leg().incident(), done.by());
            case JobChange.Reassigned given -> relink(job, given.successor(), given.by());
            case JobChange.Followed followed
            when job instanceof Unsuccessful failed && failed.successor() != null ->
                relink(job, failed.successor(), followed.by());
            default -> {}
        }
    }

    private void relink(Job given, JobId successor, By by) {
        for (var job : jobs.of(given.leg().incident())) {
            var arrangement = job.leg().arrangement();
            if (job instanceof Job.Open open && isLinked(arrangement, given.id())) {
                jobs.save(open.amended(open.leg().arranged(relinked(arrangement, given.id(), successor)), by));
            }
        }
    }

    private static boolean isLinked(Arrangement arrangement, JobId to) {
        return arrangement.links().stream().anyMatch(link -> link.to().equals(to));
    }

    private static Arrangement relinked(Arrangement arrangement, JobId from, JobId to) {
        return new Arrangement(
                arrangement.links().stream()
                        .map(link -> link.to().equals(from) ? new JobLink(link.kind(), to) : link)
                        .toList(),
                arrangement.party(),
                arrangement.notes());
    }
}
