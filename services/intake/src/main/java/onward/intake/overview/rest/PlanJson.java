package onward.intake.overview.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.value.Money;
import onward.intake.overview.domain.Picture;
import org.jspecify.annotations.Nullable;

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
