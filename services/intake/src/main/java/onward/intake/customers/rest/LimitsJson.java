package onward.intake.customers.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import onward.contracts.value.Money;
import onward.intake.customers.domain.Limits;
import onward.intake.facts.domain.Area;
import org.jspecify.annotations.Nullable;

/// Where help ends: claims in a calendar year, kilometres of one tow, money for the way onward, edges of the
/// territory in degrees.
record LimitsJson(
        @Min(value = 0, message = "A number from 0 on is expected.") @Nullable
        Integer claimsPerYear,

        @Min(value = 0, message = "A number from 0 on is expected.") @Nullable
        Integer towKilometres,

        @Nullable Money onwardTravel,
        @Nullable Area territory) {
    @AssertTrue(message = "An amount from 0 on is expected.")
    boolean isOnwardTravelAnAmount() {
        return onwardTravel == null || onwardTravel.amount().signum() >= 0;
    }

    Limits limits() {
        return new Limits(claimsPerYear, towKilometres, onwardTravel, territory);
    }

    static @Nullable LimitsJson of(Limits limits) {
        return limits.equals(Limits.NONE)
                ? null
                : new LimitsJson(
                        limits.claimsPerYear(), limits.towKilometres(), limits.onwardTravel(), limits.territory());
    }
}
