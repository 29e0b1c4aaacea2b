package onward.contracts.incident;

import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// What is left of a contract's limits: claims this year, kilometres of one tow, and money for the way onward. An
/// absent limit is none.
public record CoverLimits(
        String contract,
        @Nullable Integer claimsLeft,
        @Nullable Integer towKilometres,
        @Nullable Money onwardTravel) {}
