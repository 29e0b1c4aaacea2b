package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.dispatch.Ids;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Reserved;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.OptionLeg;
import onward.dispatch.promise.domain.PromisePolicy;

/// Turns an option's legs into jobs: those that wait are reserved, the others pending.
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
        for (var planned : option.legs()) {
            int number = numbers.merge(planned.itinerary(), 1, Integer::sum);
            var leg = leg(incident, planned, number);
            var reservation = planned.reservation();
            jobs.add(reservation == null ? new Pending(leg, 1) : new Reserved(leg, reservation));
        }
        return jobs;
    }

    private Leg leg(IncidentId incident, OptionLeg planned, int number) {
        return new Leg(
                new JobId(ids.next()),
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
                Set.of());
    }

    /// Time to find somebody, and what the customer is told beyond that.
    private Duration slack() {
        return promisePolicy.arrivalSlack().multipliedBy(2);
    }
}
