package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.ReportProgress;
import onward.dispatch.job.TryContact;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.ProgressReport;
import onward.dispatch.offer.domain.Offer;

/// A world to which deeds are done, one after the other.
final class Course {
    static final int PATROLS = 9;

    final World world = new World().withPatrols(PATROLS);
    private final Crews crews = new Crews();
    private final ReportProgress reportProgress = new ReportProgress(world, crews, world, crews, world.clock);
    private final TryContact tryContact = new TryContact(world);
    private final FollowUpJob followUpJob = new FollowUpJob(world, world.offerJobs, world.ids);
    private final AssignJob assignJob = new AssignJob(
            world, crews, world.planArea, world, world, world.withdrawOffers, world.policy, world.clock, world.ids);
    private int stranded;

    Course() {
        strand();
    }

    /// @return what became of it; empty where nobody is told
    Object does(Deed deed) {
        var offer = pick(world.allOffers(), deed.which());
        var job = pick(world.allJobs(), deed.which());
        return switch (deed.what()) {
            case ACCEPT -> world.acceptOffer.accept(offer.id(), asked(offer, deed), eta(deed), AGENT);
            case DECLINE ->
                world.declineOffer.decline(offer.id(), asked(offer, deed), DeclineReason.TOO_FAR, null, AGENT);
            case READ -> world.acknowledgeOffer.acknowledge(offer.id(), asked(offer, deed));
            case REPORT -> reportProgress.report(job.id(), holder(job, deed), report(deed));
            case TRY_CONTACT -> tryContact.tried(job.id(), false, "phone", AGENT);
            case TELL_ETA -> world.changeEta.change(job.id(), holder(job, deed), eta(deed), null, AGENT);
            case CONFIRM_ETA -> world.confirmEta.confirm(job.id(), deed.which() % 2 == 0, null, AGENT);
            case ASSIGN -> assignJob.assign(job.id(), patrol(deed.patrol()), "by hand", AGENT);
            case RELEASE -> world.releaseJob.release(job.id(), "a puncture", AGENT);
            case FOLLOW_UP -> followUpJob.followUp(job.id(), FollowUpDecision.OTHER_UNIT, null, AGENT);
            default -> untold(deed, job.id());
        };
    }

    private Object untold(Deed deed, JobId job) {
        switch (deed.what()) {
            case WAIT -> {
                world.clock.advance(Duration.ofSeconds(30L * (deed.which() % 4)));
                world.expireOffers.expire(Legs.INCIDENT);
                world.offerPlannedJobs.due(Legs.INCIDENT);
            }
            case KEEP_BUSY -> world.withBusy(deed.patrol(), 20 * (1 + deed.which() % 4));
            case SET_FREE -> {
                world.withBusy(deed.patrol());
                world.offerPlannedJobs.lookAgain(job);
            }
            case RETRY -> world.retryUnfilledJobs.retry(job, Set.of(patrol(deed.patrol())));
            case CANCEL -> cancel(job);
            case STRAND -> strand();
            default -> throw new IllegalStateException("Nobody does %s.".formatted(deed));
        }
        return "";
    }

    private void cancel(JobId id) {
        if (world.job(id) instanceof Job.Open open) {
            var step = open.cancelled("the car started", AGENT);
            world.save(step);
            world.withdrawOffers.follow(step);
        }
    }

    private void strand() {
        stranded++;
        world.offered(stranded);
    }

    /// Mostly whoever has the job, else somebody whom it does not concern.
    private static ResponderId holder(Job job, Deed deed) {
        return job instanceof Job.Committed held && deed.which() % 5 != 0 ? held.responder() : patrol(deed.patrol());
    }

    private static ResponderId asked(Offer offer, Deed deed) {
        return deed.which() % 5 != 0 ? offer.terms().responder() : patrol(deed.patrol());
    }

    /// Sometimes one that has passed, and sometimes one beyond the promise.
    private Instant eta(Deed deed) {
        return world.clock.instant().plus(Duration.ofMinutes(20L * (deed.which() % 7) - 10));
    }

    private static ProgressReport report(Deed deed) {
        return new ProgressReport(deed.state(), null, null, null, AGENT);
    }

    private static <T> T pick(List<T> some, int which) {
        return some.get(which % some.size());
    }

    List<Offer> accepted(JobId job) {
        return world.of(job).stream().filter(Offer.Accepted.class::isInstance).toList();
    }
}
