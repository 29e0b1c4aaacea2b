package onward.dispatch.journey.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.dispatch.journey.LookUpJourney.Journey;
import onward.dispatch.journey.domain.Choice;
import onward.dispatch.journey.domain.JourneyPlan;
import org.jspecify.annotations.Nullable;

/// What is done about an incident: the option, if one was chosen, with its itineraries and promises.
record PlanJson(
        IncidentId incidentId,
        String state,
        @Nullable OptionKind option,
        @Nullable OptionKind recommended,
        @Nullable String chosenBy,
        @Nullable String reason,
        List<String> reasons,
        @Nullable Duration timeToMobility,
        @Nullable Instant atDestination,
        @Nullable Money cost,
        @Nullable Money coveredBy,
        @Nullable String policyVersion,
        ItinerariesJson itineraries,
        List<PromiseFacts> promises,
        long version) {
    static PlanJson of(Journey journey) {
        var plan = journey.plan().plan();
        var choice = plan instanceof JourneyPlan.Chosen chosen ? chosen.choice() : null;
        return of(journey, plan, choice);
    }

    private static PlanJson of(Journey journey, JourneyPlan plan, @Nullable Choice choice) {
        return new PlanJson(
                plan.incident(),
                state(plan),
                choice == null ? null : choice.option(),
                choice == null ? null : choice.recommended(),
                choice == null ? null : choice.chosenBy(),
                choice == null ? null : choice.reason(),
                choice == null ? List.of() : choice.reasons(),
                choice == null ? null : choice.timeToMobility(),
                choice == null ? null : choice.atDestination(),
                choice == null ? null : choice.cost(),
                choice == null ? null : choice.coveredBy(),
                choice == null ? null : choice.policyVersion(),
                ItinerariesJson.of(journey.jobs()),
                journey.promises(),
                journey.plan().version());
    }

    private static String state(JourneyPlan plan) {
        return switch (plan) {
            case JourneyPlan.Proposed proposed -> "PROPOSED";
            case JourneyPlan.Failed failed -> "FAILED";
            case JourneyPlan.Chosen chosen -> "CHOSEN";
            case JourneyPlan.Ended ended -> "ENDED";
        };
    }
}
