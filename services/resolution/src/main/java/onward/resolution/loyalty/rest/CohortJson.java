package onward.resolution.loyalty.rest;

import java.util.List;
import onward.resolution.loyalty.domain.Cohort;

/// One cohort; `outcomes` has the months that are over for somebody in it.
record CohortJson(String cohort, boolean assisted, List<OutcomeJson> outcomes) {
    static CohortJson of(Cohort cohort) {
        return new CohortJson(
                cohort.name(),
                cohort.assisted(),
                cohort.outcomes().stream().map(OutcomeJson::of).toList());
    }
}
