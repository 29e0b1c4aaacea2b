package onward.resolution.loyalty.rest;

import java.time.LocalDate;
import java.util.List;
import onward.resolution.figures.domain.Days;
import onward.resolution.loyalty.domain.Cohort;
import onward.resolution.loyalty.domain.CohortKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of customers who were helped on some days, and of those who were not.
@Schema(
        examples =
                "{\"from\":\"2025-01-01\",\"to\":\"2025-12-01\",\"cohort\":\"BRAND\",\"items\":[{\"cohort\":\"lexus\",\"assisted\":true,\"outcomes\":[{\"months\":12,\"customers\":412,\"small\":false,\"retained\":{\"rate\":0.9466,\"low\":0.9205,\"high\":0.9645,\"count\":390,\"of\":412},\"serviced\":{\"rate\":0.7112,\"low\":0.6656,\"high\":0.7528,\"count\":293,\"of\":412},\"repurchased\":{\"rate\":0.0558,\"low\":0.0374,\"high\":0.0825,\"count\":23,\"of\":412},\"referred\":{\"rate\":0.0291,\"low\":0.0167,\"high\":0.0502,\"count\":12,\"of\":412},\"money\":[{\"currency\":\"EUR\",\"cost\":\"171220.00\",\"returned\":\"402915.50\",\"netPerCustomer\":\"562.37\",\"netMargin\":\"118.20\"}]}]}]}")
record LoyaltyJson(LocalDate from, LocalDate to, CohortKind cohort, List<CohortJson> items) {

    static LoyaltyJson of(Days days, CohortKind kind, List<Cohort> cohorts) {
        return new LoyaltyJson(
                days.from(),
                days.to(),
                kind,
                cohorts.stream().map(CohortJson::of).toList());
    }
}
