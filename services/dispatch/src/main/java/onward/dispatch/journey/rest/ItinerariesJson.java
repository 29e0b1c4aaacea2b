package onward.dispatch.journey.rest;

import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;

/// The two chains of jobs.
record ItinerariesJson(List<JobFacts> people, List<JobFacts> vehicle) {
    static ItinerariesJson of(List<JobFacts> jobs) {
        return new ItinerariesJson(only(jobs, ItineraryKind.PEOPLE), only(jobs, ItineraryKind.VEHICLE));
    }

    private static List<JobFacts> only(List<JobFacts> jobs, ItineraryKind kind) {
        return jobs.stream().filter(job -> job.itinerary() == kind).toList();
    }
}
