package onward.dispatch.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import onward.contracts.dispatch.JobLink;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.Arrangement;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;

/// From the jobs of one plan to those of the next: what is done or goes on as it is under the new plan is kept, what
/// goes on another way amended, the rest dropped, and what is missing added.
record Transition(List<Job> kept, List<Amended> amended, List<Job.Open> dropped, List<Job.Waiting> added) {
    /// A job that goes on, with what it is about now.
    record Amended(Job.Open job, Leg leg) {}

    static Transition of(List<Job> before, List<Job.Waiting> wanted) {
        var left = new ArrayList<Job>(before.stream()
                .filter(job -> job instanceof Job.Open || job instanceof Completed)
                .toList());
        var goesOn = new LinkedHashMap<JobId, Job>();
        match(left, wanted, goesOn, Transition::same);
        match(left, wanted, goesOn, Transition::alike);
        return of(left, wanted, goesOn);
    }

    private static void match(
            List<Job> left, List<Job.Waiting> wanted, Map<JobId, Job> goesOn, BiPredicate<Job, Leg> fits) {
        for (var job : wanted) {
            if (!goesOn.containsKey(job.id())) {
                var found =
                        left.stream().filter(one -> fits.test(one, job.leg())).findFirst();
                found.ifPresent(one -> goesOn.put(job.id(), one));
                found.ifPresent(left::remove);
            }
        }
    }

    private static Transition of(List<Job> left, List<Job.Waiting> wanted, Map<JobId, Job> goesOn) {
        var kept = new ArrayList<Job>();
        var amended = new ArrayList<Amended>();
        var added = new ArrayList<Job.Waiting>();
        for (var job : wanted) {
            var leg = relinked(job.leg(), goesOn);
            switch (goesOn.get(job.id())) {
                case null -> added.add((Job.Waiting) job.about(leg));
                case Job.Open open
                when !open.leg().asPlanned(leg).equals(open.leg()) ->
                    amended.add(new Amended(open, open.leg().asPlanned(leg)));
                case Job goingOn -> kept.add(goingOn);
            }
        }
        var dropped = left.stream()
                .filter(Job.Open.class::isInstance)
                .map(Job.Open.class::cast)
                .toList();
        return new Transition(kept, amended, dropped, added);
    }

    private static Leg relinked(Leg leg, Map<JobId, Job> goesOn) {
        var arrangement = leg.arrangement();
        var links = arrangement.links().stream()
                .map(link -> goesOn.get(link.to()) instanceof Job job ? new JobLink(link.kind(), job.id()) : link)
                .toList();
        return leg.arranged(new Arrangement(links, arrangement.party(), arrangement.notes()));
    }

    private static boolean same(Job job, Leg wanted) {
        var leg = job.leg();
        return alike(leg, wanted) && samePlace(leg, wanted) && leg.fulfils().equals(wanted.fulfils());
    }

    /// The same help for the same people from the same place, which now leads elsewhere.
    private static boolean alike(Job job, Leg wanted) {
        return job instanceof Job.Open && alike(job.leg(), wanted);
    }

    private static boolean alike(Leg one, Leg other) {
        return one.service() == other.service()
                && one.itinerary() == other.itinerary()
                && one.kind() == other.kind()
                && one.pickup().position().equals(other.pickup().position())
                && one.requires().equals(other.requires());
    }

    private static boolean samePlace(Leg one, Leg other) {
        var oneDropOff = one.dropOff();
        var otherDropOff = other.dropOff();
        return oneDropOff == null || otherDropOff == null
                ? oneDropOff == otherDropOff
                : oneDropOff.position().equals(otherDropOff.position());
    }
}
