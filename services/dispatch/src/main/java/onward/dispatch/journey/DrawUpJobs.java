package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobLink;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.dispatch.Ids;
import onward.dispatch.job.domain.Arrangement;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Reserved;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.OptionLeg;
import onward.dispatch.journey.domain.Particulars;
import onward.dispatch.promise.domain.PromisePolicy;

/// Turns an option's legs into jobs, in their order: those that wait are reserved, the others pending.
@ApplicationScoped
class DrawUpJobs {
    private final PromisePolicy promisePolicy;
    private final Ids ids;

    DrawUpJobs(PromisePolicy promisePolicy, Ids ids) {
        this.promisePolicy = promisePolicy;
        this.ids = ids;
    }

    List<Job.Waiting> drawUp(IncidentId incident, Option option) {
        var jobs = new ArrayList<Job.Waiting>();
        var numbers = new EnumMap<ItineraryKind, Integer>(ItineraryKind.class);
        var jobIds =
                option.legs().stream().map(planned -> new JobId(ids.next())).toList();
        for (int place = 0; place < jobIds.size(); place++) {
            var planned = option.legs().get(place);
            int number = numbers.merge(planned.itinerary(), 1, Integer::sum);
            var leg = leg(incident, planned, number, place, jobIds);
            var reservation = planned.reservation();
            jobs.add(reservation == null ? new Pending(leg, 1) : new Reserved(leg, reservation));
        }
        return jobs;
    }

    private Leg leg(IncidentId incident, OptionLeg planned, int number, int place, List<JobId> jobIds) {
        return new Leg(
                jobIds.get(place),
                incident,
                planned.service(),
                planned.itinerary(),
                number,
                planned.kind(),
                planned.from(),
                planned.to(),
                planned.requires(),
                planned.fulfils(),
                planned.work(),
                planned.reservation() == null ? planned.arrival().plus(slack()) : null,
                planned.particulars().without(),
                arrangement(planned.particulars(), jobIds));
    }

    private static Arrangement arrangement(Particulars particulars, List<JobId> jobIds) {
        return new Arrangement(
                particulars.links().stream()
                        .map(link -> new JobLink(link.kind(), jobIds.get(link.leg())))
                        .toList(),
                particulars.party(),
                particulars.notes());
    }

    /// Time to find somebody, and what the customer is told beyond that.
    private Duration slack() {
        return promisePolicy.arrivalSlack().multipliedBy(2);
    }
}
