package onward.intake.overview.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.value.Money;
import onward.intake.overview.domain.Picture;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.rest.IncidentJson;
import org.jspecify.annotations.Nullable;

/// The whole picture of an incident.
record PictureJson(
        @JsonUnwrapped IncidentJson incident,
        List<OptionFacts> options,
        @Nullable PlanJson plan,
        @Nullable String planFailure,
        List<PromiseFacts> promises,
        @JsonProperty("case") @Nullable CaseFacts careCase) {

    /// What is done, as two chains of jobs. `formerJobs` are those that others have taken the place of.
    record PlanJson(
            @Nullable OptionKind option,
            @Nullable OptionKind recommended,
            @Nullable String chosenBy,
            @Nullable String reason,
            @Nullable List<String> reasons,
            @Nullable Duration timeToMobility,
            @Nullable Instant atDestination,
            @Nullable Money cost,
            @Nullable Money coveredBy,
            ItinerariesJson itineraries,
            List<JobFacts> formerJobs) {
        static PlanJson of(PlanFacts plan, Picture picture) {
            return new PlanJson(
                    plan.option(),
                    plan.recommended(),
                    plan.chosenBy(),
                    plan.reason(),
                    plan.reasons(),
                    plan.timeToMobility(),
                    plan.atDestination(),
                    plan.cost(),
                    plan.coveredBy(),
                    ItinerariesJson.of(picture.currentJobs()),
                    picture.formerJobs());
        }
    }

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

    static PictureJson of(Incident incident, Picture picture) {
        return new PictureJson(
                IncidentJson.of(incident),
                picture.options(),
                picture.plan() == null ? null : PlanJson.of(picture.plan(), picture),
                picture.planFailure(),
                picture.promises(),
                picture.careCase());
    }
}
