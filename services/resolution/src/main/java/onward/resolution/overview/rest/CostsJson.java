package onward.resolution.overview.rest;

import java.util.List;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.PlannedCost;
import org.jspecify.annotations.Nullable;

/// What a case costs. `planned` is what the journey plan expects, `covered` what of it cover pays, both absent before
/// there is a plan. `actual` is absent: completed jobs are not priced, so nothing is booked in `entries` either.
record CostsJson(
        @Nullable Money planned,
        @Nullable Money covered,
        @Nullable Money actual,
        List<Money> entries) {
    static CostsJson of(@Nullable PlannedCost planned) {
        return planned == null
                ? new CostsJson(null, null, null, List.of())
                : new CostsJson(planned.total(), planned.covered(), null, List.of());
    }
}
