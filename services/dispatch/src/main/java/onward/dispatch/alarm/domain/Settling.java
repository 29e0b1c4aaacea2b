package onward.dispatch.alarm.domain;

import java.util.EnumSet;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.OnScene;
import onward.dispatch.job.domain.Step;
import onward.dispatch.job.domain.Unsuccessful;

/// Which alarms about a job have settled once it has made a step.
public final class Settling {
    private Settling() {}

    public static Set<AlarmKind> by(Step step) {
        return switch (step.job()) {
            case Unsuccessful failed
            when failed.successor() == null -> EnumSet.complementOf(EnumSet.of(AlarmKind.JOB_UNSUCCESSFUL));
            case Job.Final over -> EnumSet.allOf(AlarmKind.class);
            case Job.Committed held -> whileHeld(held, step.change());
            case Job.Waiting waiting -> whileWaiting(step.change());
        };
    }

    private static Set<AlarmKind> whileHeld(Job.Committed job, JobChange change) {
        var settled = EnumSet.of(AlarmKind.JOB_UNFILLED, AlarmKind.OFFER_UNDELIVERED);
        if (!job.assignment().isToConfirm() || isThere(job)) {
            settled.add(AlarmKind.ETA_TO_CONFIRM);
        }
        if (change instanceof JobChange.ContactTried || !(job instanceof OnScene)) {
            settled.add(AlarmKind.NOBODY_THERE);
        }
        return settled;
    }

    private static boolean isThere(Job.Committed job) {
        return !(job instanceof Accepted || job instanceof EnRoute);
    }

    /// A new round of offers begins with nobody silent about them.
    private static Set<AlarmKind> whileWaiting(JobChange change) {
        return switch (change) {
            case JobChange.Started started -> EnumSet.of(AlarmKind.JOB_UNFILLED);
            case JobChange.Declined declined -> EnumSet.of(AlarmKind.OFFER_UNDELIVERED);
            case JobChange.Expired expired -> EnumSet.of(AlarmKind.OFFER_UNDELIVERED);
            default -> EnumSet.noneOf(AlarmKind.class);
        };
    }
}
