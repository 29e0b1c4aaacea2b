package onward.intake.overview.rest;

import java.util.Comparator;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;

/// The people's chain of jobs and the vehicle's, each in the order of its legs.
record ItinerariesJson(List<JobFacts> people, List<JobFacts> vehicle) {
    static ItinerariesJson of(List<JobFacts> jobs) {
        return new ItinerariesJson(chain(jobs, ItineraryKind.PEOPLE), chain(jobs, ItineraryKind.VEHICLE));
    }

    private static List<JobFacts> chain(List<JobFacts> jobs, ItineraryKind itinerary) {
        return jobs.stream()
                .filter(job -> job.itinerary() == itinerary)
                .sorted(Comparator.comparingInt(JobFacts::leg))
                .toList();
    }
}
