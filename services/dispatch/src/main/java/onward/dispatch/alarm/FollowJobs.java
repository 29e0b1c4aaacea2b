package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.alarm.domain.Settling;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Step;
import org.jspecify.annotations.Nullable;

/// Raises what has to be seen to about a job as it goes on, and clears what has settled.
@ApplicationScoped
public class FollowJobs implements JobFollower {
    private final RaiseAlarm raiseAlarm;
    private final ClearAlarms clearAlarms;

    public FollowJobs(RaiseAlarm raiseAlarm, ClearAlarms clearAlarms) {
        this.raiseAlarm = raiseAlarm;
        this.clearAlarms = clearAlarms;
    }

    @Override
    public void follow(Step step) {
        var leg = step.job().leg();
        var by = step.change().by();
        var settled = Settling.by(step);
        if (!settled.isEmpty()) {
            clearAlarms.clear(leg.incident(), leg.id(), settled, by);
        }
        switch (step.change()) {
            case JobChange.Unfilled c -> raise(step, AlarmKind.JOB_UNFILLED, c.reason() + " Assign it by hand.");
            case JobChange.NobodyThere c ->
                raise(step, AlarmKind.NOBODY_THERE, "The crew finds nobody; try to reach the customer.");
            case JobChange.Unsuccessful c
            when !movesPeople(leg) -> raise(step, AlarmKind.JOB_UNSUCCESSFUL, unsuccessful(c.reason()));
            case JobChange.Accepted c -> confirmEta(step);
            case JobChange.EtaChanged c -> confirmEta(step);
            default -> {}
        }
    }

    /// The people's plan is made again by itself.
    private static boolean movesPeople(Leg leg) {
        return leg.itinerary() == ItineraryKind.PEOPLE
                || leg.fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private static String unsuccessful(@Nullable String reason) {
        return "%s Decide on another destination, another unit, or once more."
                .formatted(reason == null ? "It could not be done." : reason + ".");
    }

    private void confirmEta(Step step) {
        if (step.job() instanceof Job.Committed held && held.assignment().isToConfirm()) {
            raise(
                    step,
                    AlarmKind.ETA_TO_CONFIRM,
                    "%s would be there at %s, the customer expects them by %s; agree or refuse."
                            .formatted(
                                    held.responder(),
                                    held.assignment().eta(),
                                    held.leg().promisedBy()));
        }
    }

    private void raise(Step step, AlarmKind kind, String detail) {
        var job = step.job();
        var responder = job instanceof Job.Committed held ? held.responder() : null;
        raiseAlarm.raise(
                job.leg().incident(),
                kind,
                job.id(),
                responder,
                detail,
                step.change().by());
    }
}
