package onward.dispatch.job.domain;

import java.util.List;
import java.util.function.Function;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.ObligationType;

/// A party that is carried by several has arrived when the last of them has: whoever arrives before does not settle it.
public final class LastToArrive {
    private LastToArrive() {}

    /// The step as it is once it is known how far the others of the party are.
    public static Step settle(Step step, Function<IncidentId, List<Job>> jobs) {
        var leg = step.job().leg();
        var others = leg.linked(LinkKind.SHARES_PARTY);
        if (others.isEmpty() || !settles(step)) {
            return step;
        }
        boolean last = jobs.apply(leg.incident()).stream()
                .filter(job -> others.contains(job.id()))
                .noneMatch(job -> job instanceof Job.Open && !hasArrived(job));
        return last ? step : withoutSettling(step);
    }

    private static boolean settles(Step step) {
        return hasArrived(step.job()) && step.job().leg().fulfils().contains(ObligationType.CUSTOMER_AT_DESTINATION);
    }

    private static boolean hasArrived(Job job) {
        return job instanceof AtDestination || job instanceof Completed;
    }

    private static Step withoutSettling(Step step) {
        var leg = step.job().leg();
        var rest = leg.fulfilling(leg.fulfils().stream()
                .filter(type -> type != ObligationType.CUSTOMER_AT_DESTINATION)
                .toList());
        return switch (step.job()) {
            case AtDestination arrived -> new Step(arrived.about(rest), step.change());
            case Completed done -> new Step(new Completed(rest, done.responder()), step.change());
            default -> step;
        };
    }
}
