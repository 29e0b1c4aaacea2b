package onward.dispatch.journey.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.value.Money;
import onward.dispatch.journey.domain.LeftOut;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Proposal;
import onward.web.Warnings.Warning;
import org.jspecify.annotations.Nullable;

/// What could be done, best first, and what can't.
record OptionsJson(List<OptionJson> items, List<LeftOutJson> leftOut, String policyVersion, List<Warning> warnings) {
    static OptionsJson of(Proposal proposal, List<Warning> warnings) {
        return new OptionsJson(
                proposal.options().stream()
                        .map(option -> OptionJson.of(option, proposal.recommends(option)))
                        .toList(),
                proposal.leftOut().stream().map(LeftOutJson::of).toList(),
                proposal.policyVersion(),
                warnings);
    }

    /// One that can't happen, and why.
    record LeftOutJson(OptionKind option, String reason) {
        static LeftOutJson of(LeftOut out) {
            return new LeftOutJson(out.kind(), out.reason());
        }
    }

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
}
