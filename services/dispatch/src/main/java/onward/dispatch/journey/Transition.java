package onward.dispatch.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;

/// From the jobs of one plan to those of the next: what is done or goes on under the new plan is kept, the rest
/// dropped, and what is missing added.
record Transition(List<Job> kept, List<Job.Open> dropped, List<Job.Waiting> added) {
    static Transition of(List<Job> before, List<Job.Waiting> wanted) {
        var left = new ArrayList<Job>(before.stream()
                .filter(job -> job instanceof Job.Open || job instanceof Completed)
                .toList());
        var kept = new ArrayList<Job>();
        var added = new ArrayList<Job.Waiting>();
        for (var job : wanted) {
            var same = same(left, job.leg());
            same.ifPresentOrElse(kept::add, () -> added.add(job));
            same.ifPresent(left::remove);
        }
        var dropped = left.stream()
                .filter(Job.Open.class::isInstance)
                .map(Job.Open.class::cast)
                .toList();
        return new Transition(kept, dropped, added);
    }

    private static Optional<Job> same(List<Job> before, Leg wanted) {
        return before.stream().filter(job -> same(job.leg(), wanted)).findFirst();
    }

    private static boolean same(Leg one, Leg other) {
        return one.service() == other.service()
                && one.itinerary() == other.itinerary()
                && one.pickup().position().equals(other.pickup().position())
                && samePlace(one, other)
                && one.fulfils().equals(other.fulfils());
    }

    private static boolean samePlace(Leg one, Leg other) {
        var oneDropOff = one.dropOff();
        var otherDropOff = other.dropOff();
        return oneDropOff == null || otherDropOff == null
                ? oneDropOff == otherDropOff
                : oneDropOff.position().equals(otherDropOff.position());
    }
}
