package onward.dispatch.journey.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.value.Money;
import onward.dispatch.journey.domain.Option;
import org.jspecify.annotations.Nullable;

/// One that can.
record OptionJson(
        OptionKind option,
        boolean recommended,
        Duration timeToMobility,
        @Nullable Instant atDestination,
        Money cost,
        Money coveredBy,
        boolean needsAuthority,
        double confidence,
        List<String> reasons,
        List<LegJson> legs) {
    static OptionJson of(Option option, boolean recommended) {
        return new OptionJson(
                option.kind(),
                recommended,
                option.timeToMobility(),
                option.atDestination(),
                option.cost(),
                option.coveredBy(),
                option.needsAuthority(),
                option.confidence(),
                option.reasons(),
                option.legs().stream().map(LegJson::of).toList());
    }
}
