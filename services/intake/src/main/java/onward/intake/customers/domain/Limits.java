package onward.intake.customers.domain;

import onward.contracts.value.Money;
import onward.intake.facts.domain.Area;
import org.jspecify.annotations.Nullable;

/// Where help ends: claims in a calendar year, kilometres of one tow, money for the way onward, and the
/// territory. An absent limit is none.
public record Limits(
        @Nullable Integer claimsPerYear,
        @Nullable Integer towKilometres,
        @Nullable Money onwardTravel,
        @Nullable Area territory) {
    public static final Limits NONE = new Limits(null, null, null, null);
}
